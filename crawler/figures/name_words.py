"""What names of companies, sites and bodies are called by, in lower case."""

from __future__ import annotations

from crawler.figures.words import word_set

COMPANY_WORDS = word_set(
    """company co corp corporation inc ltd limited plc group holding holdings steel mine mines mining complex
    smelter refinery resources minerals metals gold copper industries industry industrial plant works mill
    pjsc llc sa ag nv combine combinat collieries corporate enterprise enterprises project deposit pit
    cement aluminum aluminium coal cooperative foundry operation operations concentrator alloy zinc lithium
    uranium diamonds nickel strontium titanium antimony potash phosphate alumina chrome
    graphite ferrochrome ferrosilicon ferroalloys foulad folad foolad fulad jsc
    ojsc exploration sub-sector sugar colliery goldmine"""
)
SOURCE_WORDS = word_set(
    """organization organisation ministry minister association agency bureau chamber committee administration
    customs statistics department institute council office center centre survey news exchange authority
    board commission federation union bank fund analyst analysts society service university press times
    daily tribune research consultancy treasury secretariat bulletin directorate forum confederation"""
)
