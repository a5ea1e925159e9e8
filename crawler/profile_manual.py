"""The manual page of the site profile, made from the docstrings of its models.

`python -m crawler.profile_manual` writes docs/bronprofiel.md; a test fails when that page is not current.
"""

import types
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from crawler.profile import SiteProfile

PAGE = Path(__file__).resolve().parent.parent / "docs" / "bronprofiel.md"

INTRODUCTION = """\
# Het bronprofiel

*Deze bladzijde is gemaakt uit de code (`python -m crawler.profile_manual`); pas haar niet met de hand aan.*

Een bron is één bestand, `sites/SLEUTEL.yml`. Een onbekende sleutel is een fout; elke fout noemt bestand, regel en
veld. Een uitgewerkt voorbeeld met uitleg staat in [`sites/voorbeeld.yml`](../sites/voorbeeld.yml).

Een profiel maken: `baken site new ADRES` doet een voorstel, `baken site try SLEUTEL ADRES` laat zien wat één
pagina oplevert, `baken site check` controleert het profiel en de bewaarde voorbeeldpagina's.
"""


def manual() -> str:
    """The whole page, as Markdown."""
    sections = [INTRODUCTION]
    for model in _models(SiteProfile, []):
        heading = "Het bestand" if model is SiteProfile else f"`{model.__name__}`"
        lines = [f"## {heading}\n", f"{_flat(model.__doc__ or '')}\n"]
        lines += ["| sleutel | waarde | standaard | betekenis |", "|---|---|---|---|"]
        lines += [_row(name, field) for name, field in model.model_fields.items()]
        sections.append("\n".join(lines) + "\n")
    return "\n".join(sections)


def _models(model: type[BaseModel], seen: list[type[BaseModel]]) -> list[type[BaseModel]]:
    if model not in seen:
        seen.append(model)
        for field in model.model_fields.values():
            for part in _parts(field.annotation):
                _models(part, seen)
    return seen


def _parts(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _parts(argument)


def _row(name: str, field: FieldInfo) -> str:
    if field.is_required():
        default = "**verplicht**"
    else:
        default = _default(field.get_default(call_default_factory=True, validated_data={}))
    return f"| `{field.alias or name}` | {_kind(field.annotation)} | {default} | {_flat(field.description or '')} |"


def _default(value: object) -> str:
    if value is None or value in ((), {}, "") or isinstance(value, BaseModel):
        return "geen" if not isinstance(value, BaseModel) else ""
    if isinstance(value, bool):
        return "`ja`" if value else "`nee`"
    return f"`{value!r}`" if isinstance(value, str) else f"`{value}`"


def _kind(annotation: Any) -> str:
    """What may stand there, in Dutch."""
    outer = get_origin(annotation)
    arguments = get_args(annotation)
    if outer is typing.Annotated:
        return _kind(arguments[0])
    if outer in (typing.Union, types.UnionType):
        return _kind(next(part for part in arguments if part is not type(None)))
    if outer is Literal:
        return " / ".join(f"`{choice}`" for choice in arguments)
    if outer is tuple:
        return f"lijst van: {_kind(arguments[0])}"
    if outer is dict:
        return f"per {_kind(arguments[0])}: {_kind(arguments[1])}"
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return f"[{annotation.__name__}](#{annotation.__name__.lower()})"
    return {str: "tekst", int: "geheel getal", float: "getal", bool: "ja of nee"}[annotation]


def _flat(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(manual(), encoding="utf-8")
