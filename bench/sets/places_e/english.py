"""English sentences."""

from bench.sets.places_e import told_names, told_places
from bench.sets.places_e.kinds import Kind
from bench.sets.places_e.told import each
from bench.sets.places_e.tongues import Tongue

HAGUE = each("""
The Hague = 's-Gravenhage
the hague = 's-Gravenhage
The Hague (Scheveningen) = 's-Gravenhage
Hague = 's-Gravenhage
Flushing (Vlissingen) = Vlissingen
Den Bosch = 's-Hertogenbosch
Amsterdam Southeast = Amsterdam
Rotterdam South = Rotterdam
Hook of Holland = Hoek van Holland
""")
ABROAD = each("""
Antwerp = -
Brussels = -
Ghent = -
Cologne = -
Aachen = -
London = -
Bruges = -
""")
ENGLISH = Tongue(
    offered=(
        Kind(
            "en_receive",
            "in",
            (
                "I receive you at my place in {a}.",
                "Incall in {a}, private apartment.",
                "New girl in {a}!",
                "Location: {a}",
                "Relaxing massage in {a}, by appointment.",
                "You can find me in {a} city centre.",
                "Now in {a}",
            ),
        ),
        Kind("en_exonym", "in", ("I host in {t}.", "Location: {t}", "Private massage in {t}"), told=HAGUE),
        Kind("en_hood", "in", ("Incall in {t}.", "My flat is in {t}."), told=told_places.HOODS),
        Kind(
            "en_both",
            "in",
            (
                "Incall in {a}, outcall to {b} and {c}.",
                "I receive in {a} and visit hotels in {b}.",
                "Outcall only: {a} and {b}.",
                "Monday in {a}, Tuesday in {b}.",
                "On tour: {a} 1-4, {b} 5-9.",
                "I visit you at home in {a}.",
            ),
        ),
        Kind(
            "en_near",
            "in",
            (
                "My place is in {a}, {n} minutes from {x}.",
                "Incall in {a}, close to {x}.",
                "I live in {x} but I only work in {a}.",
                "I moved from {x} and now receive in {a}.",
                "I work in {a}, not in {x}.",
            ),
        ),
        Kind("en_village", "in", ("I receive in {a}.", "Massage studio in {a}."), draw="village", plain=True),
    ),
    mentioned=(
        Kind("en_near_only", "only", ("Only {n} minutes from {x}.", "Near {x}, ask me for the address.")),
        Kind("en_region", "only", ("{x} area, ask for the address.", "Greater {x} region.")),
        Kind(
            "en_other",
            "only",
            (
                "I grew up in {x}.",
                "Not in {x}, sorry.",
                "Last year I worked in {x}.",
                "One day I want to open a salon in {x}.",
                "My sister lives in {x}.",
                "I am not the Anna who works in {x}.",
                "I love shopping in {x} on my free days.",
            ),
            draw="far",
        ),
        Kind("en_club", "only", ("I am a fan of {t}.",), told=told_names.CLUBS[:4], mentions_told=True),
    ),
    without=(
        Kind("en_abroad", "none", ("I receive in {t}.", "Location: {t}", "Incall in {t}, not in {x}."), "far", ABROAD),
        Kind(
            "en_nowhere",
            "none",
            (
                "Outcall all over the Netherlands.",
                "I travel through the whole country, except {x}.",
                "Text me for my address.",
                "Best massage, best price, best time.",
                "Ask for the address by phone.",
            ),
            draw="far",
        ),
    ),
    words=(
        "I am 27 years old, slim, with long hair.",
        "One hour 150 euro, half an hour 90.",
        "Open every day from 10 am until 11 pm.",
        "I speak English and Spanish.",
        "Only serious gentlemen please.",
        "The best massage with warm oil.",
        "My pictures are real.",
        "No hidden numbers, no explicit talk.",
        "Clean and discreet apartment with shower.",
        "Cash only.",
        "I made this ad myself, I work alone.",
        "Kisses and see you soon.",
    ),
    call=("Call me: {p}", "WhatsApp {p}", "Text or call {p}."),
)
