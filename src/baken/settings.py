"""The settings of an installation: `baken.toml` in its data folder."""

import tomllib
from pathlib import Path
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

FILE = "baken.toml"

TEMPLATE = """\
# De instellingen van deze installatie van Baken. Wat hier niet staat, heeft de waarde uit docs/beheer.md.

# Wie de sites kunnen bereiken: staat in de User-Agent van elk verzoek. Verplicht voordat er iets wordt opgehaald.
contact = ""                    # bijvoorbeeld "https://www.example.nl/baken; baken@example.nl"

[schedule]
at = "03:30"                    # het begin van de ronde, Nederlandse tijd; niet tussen 02:00 en 02:59
list_at = "06:05"               # de korte ronde die de weeklijst trekt

[review]
host = "127.0.0.1"
port = 8080
trusted_hosts = ["127.0.0.1", "localhost"]
https = false                   # true achter een proxy met TLS: cookies krijgen dan Secure

[store]
# url = "postgresql+psycopg://baken@/baken?host=/run/postgresql"   # leeg: de versleutelde database in deze map
min_free_mb = 2048              # met minder vrije schijfruimte begint er geen ronde
backup_dir = "backups"

[spark]                         # alleen voor `baken link --engine spark`
master = "local[2]"             # of de URL van een Spark-cluster van deze verwerker
scratch = "/dev/shm"            # werkruimte in het geheugen
scratch_is_encrypted = false    # true alleen als scratch op een versleutelde schijf staat
memory = "2g"
"""


class SettingsError(Exception):
    """A setting that cannot be used: one line with file and field."""


class ScheduleSettings(BaseModel):
    model_config = ConfigDict(extra="forbid")
    at: str = Field(default="03:30", pattern=r"^(0[013-9]|1\d|2[0-3]):[0-5]\d$")
    list_at: str = Field(default="06:05", pattern=r"^(0[013-9]|1\d|2[0-3]):[0-5]\d$")


class ReviewSection(BaseModel):
    model_config = ConfigDict(extra="forbid")
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=1, le=65535)
    trusted_hosts: tuple[str, ...] = ("127.0.0.1", "localhost")
    https: bool = False


class StoreSection(BaseModel):
    model_config = ConfigDict(extra="forbid")
    url: str | None = None
    min_free_mb: int = Field(default=2048, ge=0)
    backup_dir: str = "backups"


class SparkSection(BaseModel):
    model_config = ConfigDict(extra="forbid")
    master: str = Field(default="local[2]", pattern=r"^(local(\[[\d*]+\])?|(spark|yarn|k8s)(://\S+)?)$")
    scratch: Path = Path("/dev/shm")        # noqa: S108  memory by purpose
    scratch_is_encrypted: bool = False
    memory: str = Field(default="2g", pattern=r"^\d+[mg]$")


class Settings(BaseSettings):
    """What `baken.toml` says, checked. Keys and passwords have no place in it."""

    model_config = SettingsConfigDict(extra="forbid")
    contact: str = Field(default="", max_length=200, pattern=r"^[\x20-\x7e]*$")
    schedule: ScheduleSettings = ScheduleSettings()
    review: ReviewSection = ReviewSection()
    store: StoreSection = StoreSection()
    spark: SparkSection = SparkSection()

    file: ClassVar[Path | None] = None

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[BaseSettings], init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource, dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The file alone: what runs at night must not depend on who started it with what environment."""
        return (init_settings, TomlConfigSettingsSource(settings_cls, cls.file))


def load_settings(data_dir: Path) -> Settings:
    """Reads `baken.toml`. Raises SettingsError naming the file and the field."""
    path = data_dir / FILE
    if not path.is_file():
        raise SettingsError(f"{path} is missing; `baken init --data {data_dir}` makes a data folder")

    class FromFile(Settings):
        file = path

    try:
        return FromFile()
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: {error}") from None
    except ValidationError as error:
        first: Any = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise SettingsError(f"{path}: {field}: {first['msg']}") from None


def write_template(data_dir: Path) -> Path:
    path = data_dir / FILE
    path.write_text(TEMPLATE, encoding="utf-8")
    return path
