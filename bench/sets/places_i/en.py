"""English ads, short ones first."""

SHORT: tuple[str, ...] = (
    "Incall in {a}. Open {h}. {p} euro per hour, cash only. Text {t}.",
    "Name: {n}\nAge: {k}\nBorn: {f}\nCity: {a}\nOutcall: {b}, {c}\nNo calls after midnight. {t}",
    "On tour!\n{r} {a}\n{r2} {b}\nPlease book one day before. WhatsApp {t}.",
    "Hotel visits in {a} and {b} only. I do not travel to {x}. From {p} euro. Call {t}.",
    "We cover:\n- {a}\n- {b}\n- {c}\nEverywhere else: sorry, no. From {q} euro. Call {t}.",
    "Private studio in {w}. Open {h}. {p} euro per hour. Message {t}.",
)
TALK: tuple[str, ...] = (
    "Hi, I am {m}, {k} years old. I was born in {f} and moved to Holland for my studies in {x}. "
    "Time goes fast! Today I host gentlemen in my flat in {a}. The best tea in town, made with love. Message me on "
    "{t}.",
    "I used to work in a restaurant in {x}, then in an office in {z}. Neither made me happy. "
    "Now I offer relaxing massage in {a}, in a quiet street with free parking. One hour is {p} euro. Call {t}.",
    "Some girls tell you they go everywhere. I do not. You can book me in {a}, {b} and {c}, at home or in your hotel. "
    "My sister lives in {x} and I only go there for birthdays. Be polite and you will be treated well. {t}",
    "Directions: take the train from {x}, stay on until {a} and walk to the left exit. I will send you the house "
    "number there. "
    "My place is small but clean, with a wooden floor and a big shower. {p} euro for one hour. {t}",
    "I have moved! If you visited me in {x}, please note that I left that apartment. My new place is in {a}. "
    "Same smile, same prices. Mrs {s} upstairs is curious, so please be quiet on the stairs. {t}",
    "A guest wrote: 'I drove from {x} and I would do it again.' Another one said it felt like a weekend in {f}. "
    "Find out for yourself. I receive you in {a}, every day {h}. Best regards, {n}. {t}",
    "Just arrived from {f}, this is my first time in the Netherlands. This week I am staying in a hotel in {a}. "
    "I have seen the windmills and a market in {x}, and now I would like to see you. Come to my room. {p} euro. {t}",
    "We closed our house in {x} after ten good years. Thank you all. Our other house, in {a}, stays open as usual. "
    "Ladies from {f} and beyond, cold drinks and no hurry. {h}. {t}",
    "My name is {n} and my best friend calls me the queen of massage. We met while picking flowers near {x}, years "
    "ago. She went back to {f}, I stayed. These days I have a room in {w}, with candles and soft music. {p} euro. {t}",
    "I grew up on a farm near {z} and I still wake up early. That is why I receive guests from eight in the morning, "
    "in {a}. You can also book me for a hotel visit in {b}. Please do not ask me to come to {x}, the drive is too "
    "long. {t}",
    "Someone in {x} uses my pictures. It is not me. I have never worked there! The real {n} is in {a} and nowhere "
    "else. Call {t} and you will hear my voice. {p} euro per hour.",
    "Zone A ({p} euro): {a}, {b}. Zone B ({q} euro): {c}, {d}. Our driver does not go beyond these zones. The office "
    "phone is answered by Mr {s}, from {h}. Ladies from {f}, all with their own papers. {t}",
    "Time goes by and I am still here, in {a}. Before this I had an office job in {z} with a boss who never smiled. "
    "Hotel visits are possible in {b}. Lent, Easter, Christmas: I work all year round. One hour is {p} euro. {t}",
    "Born in {f}, made for good company. Best massage of my life, one guest said, and he came all the way from {x}. "
    "My room is in {a}, on the first floor. Grave faces are not allowed here, we laugh a lot. Open {h}. Text {t}.",
)
