"""The empty processing decision that `baken init` puts in a new data folder."""

from pathlib import Path

DECISION_FILE = "verwerkingsbesluit.yml"

TEMPLATE = """\
# Verwerkingsbesluit
#
# Zonder geldig besluit haalt Baken niets op. Vul elk veld in; niets heeft een standaardwaarde.
# Bespreek het eerst met de functionaris gegevensbescherming (FG): een DPIA is verplicht, en of artikel 9 AVG
# voldoende grond biedt is een open vraag die de FG moet beantwoorden (zo nodig voorafgaande raadpleging,
# artikel 36 AVG). Zet `active` pas op true als de mandaathouder heeft besloten.

# De gemeente die besluit: naam en CBS-gemeentecode (GM en vier cijfers).
municipality:
  name:
  code:

# Het doel van de verwerking, in een of twee zinnen.
purpose:

# De wetsartikelen waarop de taak rust, bijvoorbeeld van de Gemeentewet, de APV of de Wmo.
law_articles: []

# De uitzonderingsgrond van artikel 9, tweede lid, AVG, met de motivering.
art9_ground:

# De concrete aanleiding: waarom nu, waarom hier.
occasion:

# Kenmerk en datum van de DPIA.
dpia_reference:

# Het advies van de FG: kenmerk, datum en strekking.
fg_advice:

# Wie in mandaat besluit: functie en naam.
mandate_holder:

# Gemeenten (CBS-codes) waarvan advertenties met hun tekst worden bewaard.
scope: []

# Gemeenten (CBS-codes) waarvan alleen onleesbare kenmerken worden bewaard, om te zien of een
# advertentiegroep ook daar opduikt. Mag leeg blijven: [].
spread: []

# De bronnen, met de sleutel van hun bronprofiel in de map sites/.
sources: []

# Per bron elke host die mag worden bezocht, ook die van de foto's. Bijvoorbeeld:
#   hosts:
#     mijnbron: [www.voorbeeld.example, fotos.voorbeeld.example]
hosts: {}

# periodic: periodiek, als vaste taak. once: een enkele ronde naar aanleiding van een signaal.
mode:

# Foto's worden nooit bewaard. none: niet ophalen. on_evidence: alleen ophalen en vergelijken als er al een
# ander verband is. all: van elke advertentie in het geheugen vergelijken en meteen weggooien.
photos:

# Mag op "toon nummer" worden geklikt? true of false.
click_to_reveal:

# Alleen voor proefopstellingen op deze machine zelf. In het echt: false.
loopback:

# ordinary. (synthetic hoort bij een proefopstelling met verzonnen nummers.)
numbering:

# Pas true als het besluit is genomen.
active: false

# Eerste en laatste dag (jjjj-mm-dd); ten hoogste twaalf maanden.
starts:
ends:
"""


def write_template(data_dir: Path) -> Path:
    """Writes the template, unless a decision is there already; gives its path."""
    path = data_dir / DECISION_FILE
    if not path.exists():
        path.write_text(TEMPLATE, encoding="utf-8")
    return path
