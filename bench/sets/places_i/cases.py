"""How Polish, Hungarian and Turkish bend the name of a town: "in" it and "from" it."""

POLISH_IN = {
    "Amsterdam": "Amsterdamie",
    "Rotterdam": "Rotterdamie",
    "Utrecht": "Utrechcie",
    "Tilburg": "Tilburgu",
    "Breda": "Bredzie",
    "Haga": "Hadze",
    "Maastricht": "Maastrichcie",
    "Haarlem": "Haarlemie",
    "Gouda": "Goudzie",
}
POLISH_OF = {
    "Amsterdam": "Amsterdamu",
    "Rotterdam": "Rotterdamu",
    "Utrecht": "Utrechtu",
    "Tilburg": "Tilburga",
    "Breda": "Bredy",
    "Haga": "Hagi",
    "Maastricht": "Maastrichtu",
}


def bend(language: str, name: str, case: str) -> str:
    """The name in the case `in` or `of` of the language; as it stands where there is no case to make."""
    if case == "of":
        return f"z {POLISH_OF.get(name, name)}"
    if language == "pl":
        return f"w {POLISH_IN.get(name, name)}"
    if language == "hu":
        return _hungarian(name)
    return _turkish(name)


def _last_vowel(name: str) -> str:
    return next((letter for letter in reversed(name.lower()) if letter in "aeiouyá"), "e")


def _hungarian(name: str) -> str:
    long = {"a": "á", "e": "é", "o": "ó"}.get(name[-1], name[-1])
    return name[:-1] + long + ("ban" if _last_vowel(name) in "aouá" else "ben")


def _turkish(name: str) -> str:
    hard = name[-1].lower() in "fstkhpcx"
    return f"{name}'{'t' if hard else 'd'}{'a' if _last_vowel(name) in 'aou' else 'e'}"
