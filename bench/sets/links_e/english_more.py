"""More of what English-speaking advertisers say."""

SERVICE = """
{Lie down|Close your eyes|Breathe out}, {I do the rest|let the day go}, {with [scent]|no words needed|at your pace}.
{Truck drivers|Fathers|Travellers|Office men} with {sore|stiff} {backs|shoulders} are {my speciality|in \
good hands here}.
{Birthday|Wedding|Business dinner} and {no date|nobody to bring}? {I own a nice dress|Nobody will notice}.
{Beginners|Shy men|Widowers} get {all the time they need|extra patience}, {coffee first|really}.
{Swedish|Thai|Balinese|Classic} massage, {learned from an old master|with a diploma on the wall|my mother taught me}.
{I like|I prefer} {giving|slow starts|to lead}, {tell me what you want|we agree on the phone}, {simple \
as that|no lists}.
{A warm bath|A hot shower|Steam} before {is part of it|helps}, {towels are thick|the soap is [scent]}.
{A film|A board game|A long walk} and {a cuddle|a glass of wine} {can be|makes} a {fine|perfect} date too.
{My visits|House calls} reach {the whole region|thirty kilometres}, {my little red car is ready|train or taxi}.
"""

EXTRA = """
As a {child|teenager} I wanted to be a {vet|pilot|clown}, {that half worked out|life had other plans}.
I {sing in the shower|talk in my sleep|always lose my keys}, {you get used to it|that is how it is}.
{Rain|Thunder|Fog} {makes me cosy|is my kind of weather}, {blankets ready|the heater is on}.
{Tulips|Peonies|Sunflowers} are {never wrong|my weak spot}, {not required|but a smile works too}.
{My eyes|My laugh|My accent}: {people remember that|that is what they mention}, {apparently|every time}.
{Twice|Once} I ran {a marathon|across Ireland|a hotel}, {the legs are still there|ask me about it}.
{Money|Fame|A fast car} {does not impress me|means little to me}, {a good story does|manners do}.
{My sister|The postman|My neighbour} thinks I {teach yoga|work from home|do nails}, {keep it that \
way|and so it stays}.
{Vegetarian|Night person|Homebody} {since school|to the bone}, {except on Sundays|and proud of it}.
{Do not fear|Never mind} {my tattoos|my height|my loud laugh}, {I do not bite|I am a sweetheart}.
{Life|The week} is {hard enough|too short for bad coffee}, {so sit down|so come in}.
On my {balcony|kitchen wall} {twelve plants|my own paintings} {hang|live}, {comments welcome|admire them please}.
"""

MIXED = """
The {doorbell|bell} {is broken|only squeaks}, {knock twice|text me when you are there}.
{Stairs|The hallway}: {narrow|a bit dark}, {the room is bright|worth the climb}.
{Monday|Tuesday|Thursday} is my {day off|gym day|laundry day}, {the rest is open|otherwise call}.
{Lunch break|Before the traffic}? {Thirty minutes works|A short date is fine}, {call first|I live close by}.
{Stuck in traffic|Running late}? {Send a word|Text me}, {fifteen minutes is no drama|I will move things}.
{Jokers|Dreamers|People who hang up} {get blocked|may walk on}, {time is precious|I can tell}.
{Short nails|Fresh breath|Clean hands} and {manners|patience} {matter to me|go a long way}.
I work {by choice|for myself}, {no boss|nobody watching}, {and I like it|that is all you need to know}.
{By the canal|By the river|In a courtyard}: {that is where I live|you find me there} {in <CITY>|just \
outside the centre of <CITY>}.
"""

INTRO = """
{In three words|Short}: [trait], [trait], [look]. {Name|They call me} <NAME>, {age|years} <AGE>.
{Most ads|All these ads} {sound the same|promise the moon}. {I keep it simple|Not mine}: <NAME>, <AGE>, [trait].
<NAME>. <AGE>. {Tea with honey|Red lips|Bare feet}. {Any questions|Shall I go on}?
{Picture this|Imagine}: {candle light|soft sheets}, {[scent]|[music]}, {no phone|door locked} and <NAME>.
{Born on a farm|Raised by my aunt|City girl}, {moved to|lived in} [origin], {now|landed in} <CITY>. <NAME>.
{What do you need|What brings you here}? {Quiet|Warmth|A laugh}? {All possible|Your pick}, {says|promises} <NAME>.
{My mother|My ex|A friend} called me [trait]. {True|Not quite}, {love|yours}, <NAME>.
{Hey|Hello} {darling|stranger|handsome}, <NAME> {again|here}, {still|only} <AGE> and {still|rather} [trait].
"""
