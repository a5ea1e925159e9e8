"""Advertisements in English and German."""

TEXT = """
## en
# self
Hi guys, {name} here, {age} years old. I am from Brazil, lived in {f} for two years and now I receive you in my own
flat in {C}.
Calls only, no texts please: {phone}. Best service, clean place, no rush.
# self
Just moved from {f} to {C}! Private apartment, free parking after six. I do not visit hotels in {t}, please do not
ask.
Half hour {price} euros. Kisses, {name} {phone}
# agency
Our companions visit you at your hotel or home in {C}, {T} and {T2}. Sorry, no service in {f} any more. Dinner
dates must be booked
one day ahead. Call the desk on {phone}.
# agency
{name} is a new lady with our agency. Born in Prague, she studied in {b} and speaks four languages. She is
available for outcalls
in {C} only. The agency office in {f} is not open to visitors. Phone {phone}.
# tour
On tour! {B} from {date}, then {B2} until {date2}, hotel incall only. I am skipping {b3} this time, and last week I
was in {b}.
Message {name} on {phone}.
# salon
Traditional massage in the centre of {C}. Our therapists trained in Bangkok. Guests drive over from {t} and {f} to
see us.
Open {hours}. Walk in or call {phone}.
# form
Name: {name}|City: {C}|Born in: {f}|Incall: yes|Outcall: {T}, {T2}|Not: {t3}|Phone: {phone}|Rate: {price} / 30 min
# student
Student at the university in {f}, but I rent a quiet room in {C}, and that is where you can visit me. Weekends
only. Made you
curious? Well, call {name}: {phone} [x Made] [x Well]
# title
{name} in {C} - incall - {phone}
# street
You can find me at the {street} in {C}, two minutes from the station. Trains from {t} stop running at midnight, so
plan your
trip home. {name}, {phone}
# long
Let me introduce myself: {name}, {age}, half Dutch and half Italian. My mother is from {f} and my father runs a
bakery in Bologna.
I went to dance school in {b} and hated it. These days I live in a quiet part of {C}, and that is where I receive you.
My pictures were taken on the beach at [m Zandvoort]. Best time to call is after lunch: {phone}. [x Best]
# long
Our agency started in {b} but we closed that office last winter. Today our ladies visit gentlemen in {C}, {T} and
{T2}, at home or
in a hotel. We do not go to {f}. A guest from {f2} called it "worth the drive", but we would rather drive to you.
Call {phone}.
# road
Coming by car? Take the A2 towards [m Utrecht] and call me when you see the big yellow sign. My apartment is in
[o Nieuwegein], with free
parking at the back. By tram it works too. No visits to your hotel. Half hour {price}. {name}, {phone}
# word
I receive in [o Best=Best (near Eindhoven)], a small town with a train station. Trains to [m Eindhoven] take ten
minutes. I am from Chile,
well educated, and made for good conversation. {name}, {phone} [x Well] [x Made]
# none-self
I am {name}, a cheerful girl from {f}. The photos were taken on a boat trip near {f2}. I only tell you on the phone
where I am.
Call {phone}.
# none-near
Discreet house about {min} minutes by car from {c}. No address online. Call {phone} and we will guide you to the
right village.
# none-web
Webcam only, no meetings. I grew up in {f} and moved to Spain last year, so you will not meet me in the
Netherlands. {name}
# none-stop
I have left {f} for good, thank you to all my regular guests there! Taking a long break at home in Lisbon. Love,
{name}
## de
# long
Guten Tag, mein Name ist {name}. Ich bin in Leipzig geboren, habe in {b} studiert und danach in {f} gekellnert.
Jetzt wohne ich
in {C} und dort besuchst du mich in meiner hellen Wohnung. Parken kannst du vor dem Haus. Hotels besuche ich nicht,
auch nicht
in {t}. Halbe Stunde {price} Euro. Telefon {phone}.
# salon
Massagestudio in {T}, {min} Minuten von {c}. Wir haben früher in {f} gearbeitet, dort ist jetzt geschlossen. Viele
Gäste kommen
aus Düsseldorf und Münster. Geöffnet {hours}, Termine unter {phone}.
# self
Hallo, ich heiße {name} und empfange dich in {C}. Ich komme aus Köln und habe früher in {f} gearbeitet. Deutsche
Gäste sind sehr
willkommen. Ruf mich an: {phone}.
# agency
Unsere Damen besuchen Sie in {C} und {T}, im Hotel oder zu Hause. Nach {f} fahren wir nicht mehr. Anfahrt
inklusive, ab {price2} Euro.
Telefon {phone}.
# border
Nur eine kurze Fahrt über die Grenze: ich empfange in [o Enschede], direkt im Zentrum. Von Gronau bist du in einer
Viertelstunde da.
In Gronau selbst treffe ich niemanden. {name}, {phone}
# tour
Ich bin auf Tour: {date} in {B}, danach bis {date2} in {C}. In {f} war ich schon letzte Woche. Termine nur
telefonisch: {phone}, {name}
# form
Name: {name}|Ort: {T}|Nächste Stadt: {c}|Herkunft: Rumänien|Empfang: ja|Hausbesuche: nein|Telefon: {phone}
# none-self
Ich bin {name}, {age}, geboren in {f}, aufgewachsen in Berlin. Wo ich bin, sage ich dir am Telefon. Ruf an: {phone}.
# none-near
Privat und diskret, {min} Minuten von {c} entfernt. Die genaue Adresse gibt es nur telefonisch unter {phone}. Liebe
Grüße, {name}
"""
