"""Words that begin no name of a producer, in lower case."""

from __future__ import annotations

from crawler.figures.words import word_set

NOT_NAMES = word_set(
    """mena across alongside amidst behind near beside beyond excluding including following given inside outside onto
    regarding let million billion trillion through throughout toward towards unlike versus via within without
    although though because unless whereas once whether nevertheless nonetheless therefore hence thereby amid
    company group kingdom sultanate republic government refined raw finished unwrought primary crude
    major big large leading several many domestic local
    industrial top commercial global international foreign average
    likewise furthermore consequently accordingly subsequently alternatively conversely indeed instead otherwise
    incidentally specifically importantly significantly interestingly remarkably unfortunately fortunately apparently
    ultimately eventually initially originally presumably separately collectively cumulatively correspondingly
    simultaneously presently formerly historically traditionally typically generally usually normally actually
    essentially approximately jointly overall recently earlier later notably similarly based despite besides
    combined elsewhere never always seldom rarely often sometimes perhaps maybe almost already soon today
    together statistics imports nearly roughly currently previously finally reportedly official officials
    authorities national the a an in on at of for by to from with and but or as if it its this that these
    those his
    her their
    our your my
    yet beneath underneath amongst everywhere somewhere overhead upon till except apart aside ahead opposite meantime
    afterwards thereafter beforehand tomorrow yesterday tonight few either neither any lest why whom whose thirds ever
    too rather quite very nor seen gone deeper
    alone nobody anybody everybody somebody everyone anyone someone nothing everything anything none whoever whatever
    whichever wherever whenever
    we he she they i you there here output production exports export import sales shipments
    deliveries total while during according meanwhile however also moreover additionally
    among another other some most more than all both each every about around over under between since
    after before until last first second third fourth fifth year month months quarter half chief
    executive ceo chairman president minister deputy director head data figures report
    reports mr mrs ms dr gross iranian persian monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december jan feb mar apr jun jul
    govt aug sep sept oct nov dec farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman
    esfand q1 q2 q3 q4 h1 h2 fy yoy cfo coo covid own like attributable monthly annual annually yearly daily
    weekly thus so said no not new one two three four five us$ mt kt oz t moz koz
    having being rival cabinet parliament stage stages tranche
    midrex energiron hyl corex finex isasmelt ausmelt tenova danieli outotec primetals
    ytd usd eq mill ore grade such what when where who which how only just even still then out compared against
    reserves capacity demand supply consumption mineral minerals source photo reuters by-product
    letter letters guidance producers exporters mining state-owned state small-scale large-scale non-oil non-ferrous
    mw gw kw mwp mwh gwh kwh twh mva kva kv km
    year-on-year yields yield sold east west north south central northern southern eastern western
    respectively prior fiscal smaller larger update experts
    sasanian achaemenid safavid qajar ottoman roman medieval victorian edwardian andean alpine saharan sahelian
    brief events trends issues highlights overview outlook summary background remarks
    outputs quarry standalone consolidated volumes stocks inventories stockpiles purchases rates prices costs receipts
    adjusted phase additional artisanal taken scarce rough six seven
    above abroad bought brought complex cost decrease discovery drop equal estimate expects fell forecast had intends
    inventory is jump mine nominal now people per percent percentage pieces plant plunge price produces product
    program proven province purity reaches rose scheme secretary sector share should shows stands stockpile target
    thousand tons ounces carats kilograms pounds units transit value vision wants warehouse was will worth
    produced exported imported extracted mined shipped delivered supplied consumed reached recorded achieved exceeded
    grew jumped doubled shrank discovered announced reported targets plans aims expected ranges represents contains
    started entered opened operates owns received transported processed contributed stopped suspended resumed raised
    nameplate keeps kept maintains maintained sells ships totals totalled leads led extracts obtained
    delivers cut lowered confirmed closed ended remains receives posted controls must needs
    hit hits quantity quantities manufactured paid left withdrew offered held were are been
    has holds gdp gnp vat ebitda ebit capex opex aisc npv irr esg ipo
    eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
    expansion throughput recovery recoveries construction commissioning closure reopening restart resumption suspension
    refining smelting processing crushing milling maintenance doré bullion lump spodumene carbonate hydroxide halfway
    midway farther adjacent founder budget approval
    looks seems appears sustaining companywide groupwide citing quoting
    below hardly scarcely
    open opencast underground pit
    ask add take imagine ebola sight sights sixty seventy eighty ninety dozens hundreds thousands millions ii iii iv"""
)

# Words that end the name of a body: what "and" joins to it is another one.
COMPLETE = word_set(
    "company co complex corporation corp group mine plant mill smelter ltd inc organization plc refinery"
)

DATES = word_set(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4
    h1 h2 fy us$ usd mt kt moz koz ceo cfo coo"""
)
