"""The numbers of linking, in one place. A change of any of them is a new version: all text evidence is read anew."""

from dataclasses import dataclass

from linking.photo_codes import Limit, PhotoLimits

LINKING_VERSION = 8

STRONG_KINDS = ("phone", "email", "handle")
"""Contacts that join two ads by themselves (rule a)."""

SUPPORTING_KINDS = ("link",)
"""Shared values that join only together with another kind of evidence (rule b)."""


WHOLE_COPY = Limit(hash=76, bare=70, per_edge=1, together=126, edges=6, outline=0)
WINDOW_COPY = Limit(hash=84, bare=20, per_edge=1.25, together=120, edges=12, outline=60)
"""Which pictures these were measured on: docs/decisions/0042."""


@dataclass(frozen=True, slots=True)
class LinkSettings:
    """Thresholds and caps. Ratios 0-100 (rapidfuzz), distances in bits of 256, the rest counts."""

    near_text: float = 72.0             # linking.md sec 1: safe as a link under every stop table tried
    own_run: int = 6                    # five words in a row that the other lacks, on both sides: two authors
    own_grams: int = 7                  # the same told from signatures: a sentence of so many words, and its edges
    same_text: float = 0.95             # so much of the words in common is one text, with words of one's own or not
    one_author: float = 0.5             # of two parties' pairs more than this must be without such words
    few_hands: float = 0.6              # and of a text's pairs of parties, each counted alike, more than this
    few_in_turns: float = 0.3           # where several of their numbers serve several names
    camp: float = 0.3                   # two sets of parties are one camp from so much of all pairs of their texts on
    own_pairs: int = 5                  # so many pairs within parties weigh as much as taking these to be alike
    same_jaccard: float = 0.75          # the same where only 2-grams are known and no words are there to look at
    similar_text: float = 64.0          # from here to near_text: shown as a possible relation
    telling_jaccard: float = 0.5        # under this such a pair says nothing of authors
    estimated_jaccard: float = 0.4      # for ads of which only the signature is kept
    whole_jaccard: float = 0.75         # texts of common words: so much of all 2-grams in common is one text
    whole_shingles: int = 40            # when they have so many
    crowd: int = 20                     # a 2-gram of more texts than this: all are compared with the first few,
    pivots: int = 4                     # so many; costs grow with the square of `crowd`
    min_shingles: int = 8               # distinctive 2-grams a text needs to be evidence at all
    long_text_shingles: int = 15        # and to join ads by itself: rules b with a name, c and d
    same_photo: int = 31                # PDQ's match distance; images.md sec 3: 0 false pairs in 2.6 million
    whole_copy: Limit = WHOLE_COPY      # a lead only
    window_copy: Limit = WINDOW_COPY
    contact_sources: int = 40           # a contact used by more separate texts and names is a switchboard
    contact_others: int = 2             # or by more people who have contacts and names of their own
    link_sources: int = 8
    text_parties: int = 6               # a text used by more people than this is a template
    photo_parties: int = 6              # a photo used by more is a placeholder or a bought picture
    one_photo_parties: int = 6          # by more than this: people who have one picture in common and no second
    together_parties: int = 20          # a text and a photo that mostly go together are no hubs up to here,
    in_turns: float = 0.25              # nor a text of which so many of the contacts serve several names
    parties: int = 3                    # rule c: at least so many numbers or names
    posts_each: int = 2                 # rule c: not each of them posted it so often, and on average more often,
    one_town: float = 0.5               # under half of their pairs are in one town,
    going_round: int = 2                # and fewer names, numbers or towns go round: strangers
    names: int = 6                      # under more names than this, two equal names are chance
    oversize: int = 150                 # a larger group is an alarm with a proposed split

    @property
    def photo_limits(self) -> PhotoLimits:
        return PhotoLimits(self.whole_copy, self.window_copy)

    @property
    def probable_copy(self) -> int:
        """No photos whose hashes are further apart match."""
        return max(self.whole_copy.hash, self.window_copy.hash)
