"""English."""

from bench.sets.phones_i.language import Language, Phrases

UNITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS: tuple[str, ...] = ("ten", "eleven", "twelve", "thirteen", "fourteen")
TEENS += ("fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def tens(value: int) -> str:
    """10 to 99."""
    ten, unit = divmod(value, 10)
    if ten == 1:
        return TEENS[unit]
    return f"{TENS[ten]}-{UNITS[unit]}" if unit else TENS[ten]


def hundreds(value: int) -> str:
    """100 to 999."""
    hundred, rest = divmod(value, 100)
    head = UNITS[hundred] + " hundred"
    return f"{head} and {tens(rest) if rest > 9 else UNITS[rest]}" if rest else head


EN = Language(
    code="en",
    units=UNITS,
    tens=tens,
    hundreds=hundreds,
    told=tuple("an eight" if unit == "eight" else "a " + unit for unit in UNITS),
    nouns=UNITS,
    double="double {d}",
    triple="triple {d}",
    times=("two times a {d}", "three times a {d}"),
    plus="plus",
    spoken=("oh", *UNITS[1:]),
    phrases=Phrases(
        opening=(
            "Friendly masseuse in Amsterdam, clean private studio.",
            "Relaxing massage by a calm lady, hotel visits possible.",
            "New in The Hague: elegant company for dinner or a night out.",
            "Sweet lady in Eindhoven looking for polite gentlemen.",
        ),
        lead=("Call me: {n}.", "My number is {n}.", "To make an appointment: {n}."),
        closing=("See you soon!", "No hidden callers please.", "Kisses!", "Discretion guaranteed."),
        reverse="Read my number from back to front: {n}.",
        last_four="First the last four digits of my number: {b}. In front of them comes: {a}.",
        halves="The two halves of my number are swapped: {b} {a}. Put the second block first and call.",
        title="{name} in Amsterdam – start of my number: {a} (continued below)",
        end="And here my number continues: {b}",
        three=("My number starts with: {a}.", "After that comes: {b}.", "And it ends with: {c}."),
        correct="Call {n}. Sorry, typing mistake: the last two digits must be {g}.",
        front="Put a zero in front of this number and call me: {n}.",
        two="Call {a} or, if I do not answer, {b}.",
        distract="I am 26, 168 cm tall. Half hour 80, hour 150 euro, from 10 till 22. Call {n}. Minimum 30 minutes.",
        told="Press on your phone: {n}. Then you will hear my voice.",
        noise=("honey", "kiss", "darling", "please"),
    ),
    negatives={
        "hours": "Open Monday 06:00 - 17:30, Friday {h1} - {h2}, Sunday 09:15 - 20:45. Write through the site.",
        "iban": "Deposit to IBAN NL{d2} BANK {m}, please mention your name.",
        "ages": "Three ladies here: one is twenty-three, one is twenty-seven and one is thirty-four years old.",
        "counting": "Breathe with me during the massage: {count}, and relax. Book through the calendar.",
        "price_words": "Half hour {pw1} euro, one hour {pw2} euro, two hours {pw3} euro. Contact only by chat.",
        "ad_id": "Please mention ad number {m} when you write to me through the form.",
        "flight": "I land on Friday with flight BA{d4} at {h1} and will be in Amsterdam after that.",
        "door_code": "The code of the front door is {w6}. Then come upstairs.",
        "invoice": "You will get invoice number {mg} by e-mail after your visit. Book on the site.",
        "barcode": "I use massage oil with barcode {d13}, without perfume. Book on the site.",
        "short_code": "In an emergency always call 112. For other questions write to me on this site.",
        "parking_zone": "Parking zone {d6} costs 2.50 per hour, zone {d5} is free after 18:00.",
        "distance": "The studio is 670 metres from the station, 1.2 km from the A12 and 34 km from Schiphol.",
        "parcel": "Your gift arrived with parcel code {m}, thank you! Write to me on the site.",
        "voucher": "Voucher code {mg} gives you ten percent off. Use it on the booking page.",
        "years": "Massage diplomas from 2006, 2009, 2014 and 2019. Book on the site.",
    },
)
