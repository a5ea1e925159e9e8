"""The processing decision (verwerkingsbesluit): without an active one nothing is collected.

It is a file that the municipality fills in and its mandate holder signs off, `verwerkingsbesluit.yml` in the
data folder. Nothing in it has a default: each choice is somebody's, on paper, first.
"""

import difflib
from collections.abc import Hashable, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, Self

import yaml
from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError, field_validator, model_validator

from extractors.places import municipalities
from governance.hosts import bare_host, is_loopback, is_public
from governance.template import DECISION_FILE, write_template

__all__ = ["DECISION_FILE", "Decision", "Municipality", "Refused", "load_decision", "write_template"]

MAX_BYTES = 256 * 1024

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=4000)]
Code = Annotated[str, StringConstraints(pattern=r"^GM\d{4}$")]
SiteKey = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")]
Host = Annotated[str, StringConstraints(strip_whitespace=True, to_lower=True, min_length=1, max_length=253)]


class Refused(Exception):
    """The processing decision does not allow it. One line; the exit status is 3."""


class Municipality(BaseModel):
    """The municipality that decides."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Words
    code: Code


class Decision(BaseModel):
    """One municipality's decision, as it stands in the file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    municipality: Municipality
    purpose: Words
    """What the data are processed for."""
    law_articles: tuple[Words, ...]
    """The articles the task rests on (art. 6(1)(e) and 6(3) AVG)."""
    art9_ground: Words
    """The ground for special categories of data; the FG's advice says whether it holds."""
    occasion: Words
    """The concrete occasion (Handreiking online onderzoek door gemeenten, 2023)."""
    dpia_reference: Words
    fg_advice: Words
    mandate_holder: Words
    scope: tuple[Code, ...]
    """Municipalities whose ads are kept with their words."""
    spread: tuple[Code, ...]
    """Municipalities of whose ads only digests are kept, to see that a group is there too."""
    sources: tuple[SiteKey, ...]
    hosts: dict[SiteKey, tuple[Host, ...]]
    """Per source every host it may touch, photo hosts included."""
    mode: Literal["periodic", "once"]
    """Periodically (the task of the policy plan), or a single round on one occasion."""
    photos: Literal["none", "on_evidence", "all"]
    """Of which ads photos are hashed in memory; they are never kept."""
    click_to_reveal: bool
    """Whether "show number" buttons may be pressed."""
    loopback: bool
    """For the demo and tests: this machine only, and nothing but this machine."""
    numbering: Literal["ordinary", "synthetic"]
    active: bool
    starts: date
    ends: date

    @field_validator("law_articles", "scope", "sources")
    @classmethod
    def _not_empty(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not value:
            raise ValueError("names nothing yet")
        return value

    @field_validator("scope", "spread", "sources")
    @classmethod
    def _no_doubles(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        doubles = sorted({item for item in value if value.count(item) > 1})
        if doubles:
            raise ValueError(f"names {doubles[0]} twice")
        return value

    @field_validator("scope", "spread")
    @classmethod
    def _exist(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        unknown = sorted(set(value) - set(municipalities()))
        if unknown:
            raise ValueError(f"there is no municipality {unknown[0]} (CBS 2026)")
        return value

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        both = sorted(set(self.scope) & set(self.spread))
        if both:
            raise ValueError(f"spread: {both[0]} is in scope already")
        for key in self.sources:
            if not self.hosts.get(key):
                raise ValueError(f"hosts: no hosts are named for source {key}")
        stray = sorted(set(self.hosts) - set(self.sources))
        if stray:
            raise ValueError(f"hosts: {stray[0]} is not among the sources")
        for key, hosts in self.hosts.items():
            for host in hosts:
                self._accept(host, f"hosts: {key}")
        if self.numbering == "synthetic" and not self.loopback:
            raise ValueError("numbering: synthetic numbers belong to a loopback decision only")
        if self.ends < self.starts:
            raise ValueError("ends: comes before starts")
        if self.ends > _a_year_after(self.starts):
            raise ValueError(f"ends: at most 12 months after starts, so {_a_year_after(self.starts)} at the latest")
        return self

    def check(self, on: date) -> None:
        """Raises Refused when the decision is not active on this day."""
        if not self.active:
            raise Refused(f"{DECISION_FILE}: the processing decision is not active")
        if on < self.starts:
            raise Refused(f"{DECISION_FILE}: the processing decision starts on {self.starts}")
        if on > self.ends:
            raise Refused(f"{DECISION_FILE}: the processing decision ended on {self.ends}")

    def covers(self, site_key: str, hosts: frozenset[str]) -> None:
        """Raises Refused when the decision does not name this source and every host of it.

        A loopback decision accepts this machine only; an ordinary one never does.
        """
        if site_key not in self.sources:
            raise Refused(f"{DECISION_FILE}: source {site_key} is not in the processing decision")
        if not hosts:
            raise Refused(f"source {site_key} names no hosts")
        named = {bare_host(host) for host in self.hosts[site_key]}
        for host in sorted(hosts):
            if bare_host(host) not in named:
                raise Refused(f"{DECISION_FILE}: host {host} of source {site_key} is not in the processing decision")
            try:
                self._accept(host, f"source {site_key}")
            except ValueError as error:
                raise Refused(f"{DECISION_FILE}: {error}") from None

    def _accept(self, host: str, where: str) -> None:
        if self.loopback and not is_loopback(host):
            raise ValueError(f"{where}: {host} is not this machine, and a loopback decision covers nothing else")
        if not self.loopback and not is_public(host):
            raise ValueError(f"{where}: {host} is not a public host name")


def load_decision(data_dir: Path) -> Decision:
    """Reads the decision of an installation. Raises Refused: missing, misspelt key, value that cannot be."""
    path = data_dir / DECISION_FILE
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise Refused(f"{path}: there is no processing decision") from None
    except OSError as error:
        raise Refused(f"{path}: the processing decision cannot be read ({error.strerror})") from None
    if len(raw) > MAX_BYTES:
        raise Refused(f"{path}: this is too long for a processing decision")
    try:
        values = yaml.load(raw.decode("utf-8"), Loader=_OnceLoader)  # noqa: S506  (a SafeLoader)
    except UnicodeDecodeError:
        raise Refused(f"{path}: this is not UTF-8 text") from None
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise Refused(f"{path}: {line}{error.problem or 'not YAML'}") from None
    except (yaml.YAMLError, ValueError, RecursionError):
        raise Refused(f"{path}: this is not YAML") from None
    if not isinstance(values, Mapping):
        raise Refused(f"{path}: fields and values are expected here")
    try:
        return Decision.model_validate(dict(values))
    except ValidationError as error:
        raise Refused(f"{path}: {_first_problem(error)}") from None


def _a_year_after(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)    # 29 February


def _first_problem(error: ValidationError) -> str:
    """The first thing that is wrong, with its field; and how many more there are."""
    problems = error.errors(include_url=False)
    first = problems[0]
    field = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        near = difflib.get_close_matches(field, Decision.model_fields, n=1)
        line = f"field '{field}' is not known" + (f"; did you mean '{near[0]}'?" if near else "")
    elif first["type"] == "missing":
        line = f"field '{field}' is missing"
    else:
        said = first["msg"].removeprefix("Value error, ")
        found = first.get("input")
        if found is None or found == "":
            said = "is not filled in yet"
        elif isinstance(found, str | int | float):
            said = f"{said}, found {str(found)[:60]!r}"
        line = f"field '{field}': {said}" if field else said
    return line if len(problems) == 1 else f"{line} (and {len(problems) - 1} more)"


class _OnceLoader(yaml.SafeLoader):
    """Reads plain YAML and refuses a key that stands there twice: the second would silently win."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, object]:
        seen: set[str] = set()
        for key_node, _ in node.value:
            if key_node.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"field '{key_node.value}' stands there twice", key_node.start_mark
                )
            seen.add(str(key_node.value))
        return super().construct_mapping(node, deep=deep)
