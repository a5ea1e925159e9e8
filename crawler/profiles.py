"""Reads site profiles from disk; every error names the file, the line and the field."""

from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from crawler.profile import SiteProfile

MAX_BYTES = 256 * 1024

_DUTCH = {
    "extra_forbidden": "onbekende sleutel",
    "missing": "verplicht, maar ontbreekt",
}


class ProfileError(Exception):
    """A profile that cannot be used. The message is one line per fault: `file:line: field: what is wrong`."""


def load_profile(path: Path) -> SiteProfile:
    """Reads one profile. Raises ProfileError."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ProfileError(f"{path}: groter dan {MAX_BYTES // 1024} kB")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ProfileError(f"{path}: niet te lezen ({error})") from error
    return parse_profile(text, name=str(path))


def load_profiles(folder: Path) -> list[tuple[str, SiteProfile | ProfileError]]:
    """Every `*.yml` of a folder by file name without its ending; a bad one does not stop the others."""
    found: list[tuple[str, SiteProfile | ProfileError]] = []
    owners: dict[str, Path] = {}
    for path in sorted(folder.glob("*.yml")):
        try:
            profile = load_profile(path)
            first = owners.setdefault(profile.identity.key, path)
            if first is not path:
                raise ProfileError(f"{path}: identity.key: {profile.identity.key!r} is al van {first.name}")
            found.append((path.stem, profile))
        except ProfileError as error:
            found.append((path.stem, error))
    return found


def parse_profile(text: str, name: str = "profiel") -> SiteProfile:
    """Reads a profile's text. Raises ProfileError."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        if not isinstance(root, yaml.MappingNode):
            raise ProfileError(f"{name}:1: een profiel is een lijst van sleutels met waarden")
        _refuse_repeats(root, name, [])
        data = yaml.SafeLoader.construct_document(yaml.SafeLoader(""), root)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ProfileError(f"{name}:{line}: geen geldige YAML ({error.problem})") from error
    except (yaml.YAMLError, ValueError) as error:
        raise ProfileError(f"{name}:1: geen geldige YAML ({' '.join(str(error).split())[:120]})") from error
    try:
        return SiteProfile.model_validate(data)
    except ValidationError as error:
        faults = [_describe(fault, root, name) for fault in error.errors(include_url=False)]
        raise ProfileError("\n".join(faults)) from error


def _refuse_repeats(node: yaml.Node, name: str, seen: list[int]) -> None:
    """YAML keeps the last of two equal keys without a word, and lets a node stand in many places; neither here."""
    if isinstance(node, yaml.ScalarNode):
        return
    if id(node) in seen:
        raise ProfileError(f"{name}:{node.start_mark.line + 1}: verwijzingen (&, *) zijn niet toegestaan")
    seen.append(id(node))
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _refuse_repeats(item, name, seen)
    elif isinstance(node, yaml.MappingNode):
        keys: set[str] = set()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise ProfileError(f"{name}:{key.start_mark.line + 1}: een sleutel is een woord")
            if key.value in keys:
                raise ProfileError(f"{name}:{key.start_mark.line + 1}: {key.value}: staat er twee keer")
            keys.add(key.value)
            _refuse_repeats(value, name, seen)


def _describe(fault: ErrorDetails, root: yaml.Node, name: str) -> str:
    place = [part for part in fault["loc"] if not (isinstance(part, str) and part.startswith("function-"))]
    field = ".".join(str(part) for part in place) or "profiel"
    message = _DUTCH.get(fault["type"], fault["msg"].removeprefix("Value error, "))
    return f"{name}:{_line(root, place)}: {field}: {message}"


def _line(node: yaml.Node, place: list[Any]) -> int:
    """The line of the deepest part of `place` that is there."""
    line = node.start_mark.line + 1
    for part in place:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value == part:
                    line, node = key.start_mark.line + 1, value
                    break
            else:
                return line
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line + 1
        else:
            return line
    return line
