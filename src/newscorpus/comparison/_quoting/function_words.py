"""Function words by which noun phrases are told from what stands around them: English, German, French."""

from newscorpus.comparison._quoting.wordlist import wordlist

__all__ = [
    "ADVERBS",
    "AUXILIARIES",
    "DETERMINERS",
    "JOINING",
    "PREPOSITIONS",
    "PRONOUNS",
    "STAND_INS",
    "TIMES",
]

PRONOUNS = wordlist(
    """
    he she they it i we you who which er sie es ich wir ihr il elle ils elles je nous vous
    """
)

STAND_INS = wordlist(
    """
    one another others someone somebody everybody everyone many some both neither
    """
)
"""Words that are a subject by themselves unless a noun follows: one said, one diplomat said."""

DETERMINERS = wordlist(
    """
    the a an his her their its our my your this that these those some one two three several many no each
    every another both der die das ein eine einer dem den des sein seine ihre le la les l un une du
    """
)

AUXILIARIES = wordlist(
    """
    has have had is was are were be been being will would could should can may might must shall do does
    did not cannot hat haben hatte hatten habe wird würde wurde ont avait aurait est était
    """
)

ADVERBS = wordlist(
    """
    also then later again once just only even still now soon often never always already first further
    instead rather too so ever twice last next more today yesterday tomorrow tonight monday tuesday
    wednesday thursday friday saturday sunday long auch dann später zudem außerdem dabei aussi ensuite
    encore
    """
)

PREPOSITIONS = wordlist(
    """
    in on at by with from for to of about against after before during over under into onto through since
    until as like than via amid among between without within despite upon near per toward towards around
    across behind im am beim mit von vom zu zum zur bei nach vor auf für gegen über unter aus durch dans
    sur avec pour par chez selon après avant contre vers
    """
)

JOINING = wordlist(
    """
    and but or nor yet while when because if that whether although though where why how what since
    unless as und oder aber weil dass wenn während ob als et ou mais que quand lorsque
    """
)

TIMES = wordlist(
    """
    minute minutes hour hours day days week weeks month months year years decade decades night morning
    afternoon evening summer winter spring autumn
    """
)
