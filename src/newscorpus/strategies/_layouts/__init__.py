"""The layouts of the sources that newscorpus reads, one module each."""

from newscorpus.strategies._layouts.dw import DW
from newscorpus.strategies._layouts.dw_abroad import DW_ABROAD
from newscorpus.strategies._layouts.dw_live import DW_LIVE
from newscorpus.strategies._layouts.globe import GLOBE
from newscorpus.strategies._layouts.globe_live import GLOBE_LIVE
from newscorpus.strategies._layouts.globe_older import GLOBE_OLDER
from newscorpus.strategies._layouts.reuters import REUTERS
from newscorpus.strategies._layouts.reuters_sites import REUTERS_SITES

LAYOUTS = (*GLOBE, *GLOBE_OLDER, *GLOBE_LIVE, *REUTERS, *REUTERS_SITES, *DW, *DW_ABROAD, *DW_LIVE)
