"""All skeletons, by language and by manner."""

from bench.sets.places_i import de_fr, en, es_it_pt, hu_tr, nl_extra, nl_more, nl_short, nl_talk, pl_ro

SKELETONS: dict[str, dict[str, tuple[str, ...]]] = {
    "nl": {"short": nl_short.SHORT + nl_extra.EXTRA_SHORT, "talk": nl_talk.TALK + nl_more.MORE + nl_extra.EXTRA},
    "en": {"short": en.SHORT, "talk": en.TALK},
    "de": {"short": de_fr.DE_SHORT, "talk": de_fr.DE_TALK},
    "fr": {"short": de_fr.FR_SHORT, "talk": de_fr.FR_TALK},
    "es": {"short": es_it_pt.ES_SHORT, "talk": es_it_pt.ES_TALK},
    "it": {"short": es_it_pt.IT_SHORT, "talk": es_it_pt.IT_TALK},
    "pt": {"short": es_it_pt.PT_SHORT, "talk": es_it_pt.PT_TALK},
    "pl": {"short": pl_ro.PL_SHORT, "talk": pl_ro.PL_TALK},
    "ro": {"short": pl_ro.RO_SHORT, "talk": pl_ro.RO_TALK},
    "bg": {"short": pl_ro.BG_SHORT, "talk": pl_ro.BG_TALK},
    "hu": {"short": hu_tr.HU_SHORT, "talk": hu_tr.HU_TALK},
    "tr": {"short": hu_tr.TR_SHORT, "talk": hu_tr.TR_TALK},
}
