"""English: number words, units and cues. Phrases are parted by ";"."""

from __future__ import annotations

from decimal import Decimal

from crawler.figures.languages import Language, phrases
from crawler.figures.languages.en_units import UNITS

_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_MONTHS = "january february march april may june july august september october november december"
_SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"

ENGLISH = Language(
    code="en",
    number_words={word: Decimal(i) for i, word in enumerate(_SMALL.split(), 1)}
    | {word: Decimal(10 * i) for i, word in enumerate(_TENS.split(), 2)},
    fractions={
        "half a": Decimal("0.5"),
        "a quarter of a": Decimal("0.25"),
        "one and a half": Decimal("1.5"),
        "two and a half": Decimal("2.5"),
        "three and a half": Decimal("3.5"),
        "a": Decimal(1),
    },
    scales=dict.fromkeys(
        ("million", "mn", "mln", "mio", "milion", "millon", "miilion", "milllion", "mllion"), Decimal(10**6)
    )
    | dict.fromkeys(("billion", "bn", "bln", "bilion", "billon"), Decimal(10**9))
    | dict.fromkeys(("lakh", "lakhs"), Decimal(10**5))
    | dict.fromkeys(("crore", "crores"), Decimal(10**7))
    | {"hundred": Decimal(100), "thousand": Decimal(1000), "trillion": Decimal(10**12)},
    scale_symbols={"k": Decimal(1000), "K": Decimal(1000), "m": Decimal(10**6), "M": Decimal(10**6)},
    units=UNITS,
    unit_qualifiers=phrases(
        """metric; dry; wet; fine; troy; contained; payable; imperial; additional; more; fewer; less; extra;
        recoverable; attributable; saleable; marketable; clean; rom; product; raw; refined; gold; silver; copper; zinc;
        nickel; uranium; platinum;
        palladium; equivalent; pgm; pgms; 4e; 6e; 2e; of those; of these; of such"""
    ),
    rates={
        "year": phrases(
            """per year; a year; per annum; annually; yearly; /year; /y; each year; per-year; /yr; /a; pa; p.a."""
        ),
        "day": phrases("per day; a day; daily; /day; /d; each day"),
        "month": phrases("per month; a month; /month"),
    },
    bounds={
        "over": phrases(
            """over; more than; at least; above; exceeded; exceeding; exceed; exceeds; in excess of; passed;
            topped; topping; surpassed; surpassing; passing; no less than; upwards of; greater than; well
            over; just over; slightly over; a little over"""
        ),
        "under": phrases(
            """under; below; less than; up to; fewer than; at most; no more than; just under; as much as;
            slightly below; a maximum of; not exceeding; not exceed; never exceed; not surpass; not top; not pass;
            not more than; not over; not above; no higher than; no greater than"""
        ),
        "about": phrases(
            """about; around; nearly; approximately; almost; roughly; close to; approx; approx.; an estimated;
            estimated; near; nearing; circa; some; in the region of; somewhere near; estimated at; just shy
            of; just short of; approaching; neared; nears"""
        ),
    },
    measures={
        "production": phrases(
            """production; output; produce; produced; produces; producing; turned out; turn out; turning out; turned in;
            turns out; made; makes; make; making; manufactured; manufacture; manufacturing; mined;
            extraction; extracted; extract; extracts; smelted; poured; recovered; yield; yielded; yielding;
            yields; churned out; outputs; processed; mining output; came out of; manufactures; productions;
            extracting; raised; dug; dug out; digs; hoisted; brought up; brought to the surface; mine supply;
            mined supply; cast; casts; casting; tapped; rolled; rolls;
            washed; calcined; quarried; quarry; quarries; smelt; smelts; pelletized; pelletised; put out;
            puts out; to mine; mining of; milled; treated; pours; pouring; churn out; churning out; excavated;
            unearthed; generated; obtained; beneficiated; recoveries; mill throughput; plant throughput;
            mill performance; ore
            throughput; mill feed; mining rate; mining rates; milling rate; milling rates; delivered first gold;
            delivered its first gold; delivered first ore; delivered first metal; delivered first production;
            delivered first concentrate; delivered first copper; leading producers; biggest producers; largest
            producers; top producers; main producers; pour; dig; refine; refines; melt; melted; melts"""
        ),
        "exports": phrases(
            """exports; export; exported; exporting; sold abroad; overseas sales; sales abroad; sent abroad;
            crossed the border; crossed the borders; shipped abroad; foreign sales; shipments abroad; left the
            country; sold overseas; sent to foreign; export shipments; exports shipments; outbound shipments;
            re-exports; shipped overseas;
            went abroad; goes abroad; going abroad; go abroad; leave the country; leaving the country; sent
            overseas; foreign customers; foreign buyers; overseas customers; overseas buyers; customers
            abroad; buyers abroad; foreign markets; shipped to foreign; delivered abroad; went to export;
            crossed the border; outbound; outflow; outflows; overseas shipments; overseas deliveries;
            foreign shipments;
            shipped out; left port; leaving the country"""
        ),
        "imports": phrases(
            """arrivals; overseas purchases; purchases overseas; imports; import; imported; importing; bought
            abroad; bought from abroad; brought in from abroad; purchases abroad; inbound shipments; foreign
            purchases; bought overseas; purchased abroad; purchased from abroad; purchases from abroad;
            purchases from foreign; entered the country; came into the country; inflow; inflows; landed;
            took in; takes in; taking in; brought into the country; shipped in from; came from abroad; inbound"""
        ),
        "sales": phrases(
            """sales; sold; sale; sell; sells; selling; marketed; purchased by customers; sales volume; changed
            hands; traded; found buyers; find a buyer; finds a buyer; found a buyer; find buyers; finds buyers;
            find customers; found customers; were bought by; customers took; customers bought; invoiced for;
            were invoiced; was invoiced; buyers took; offloaded;
            placed with; offered for sale; under the hammer; auctioned; bookings;
            bought by customers;
            taken by customers;
            went to domestic; went to local; stayed at home; sold at home; remained in the country; stayed in
            the country; went to the domestic market; went to the home market; went to the local market; went to
            the internal market; goes to the domestic market; goes to the home market; goes to the local market;
            goes to the internal market; go to the domestic market; go to the home market; go to the local
            market; go to the internal market; remained on the domestic market; remained on the home market;
            remained on the local market; remained on the internal market; stayed on the domestic market; stayed
            on the home market; stayed on the local market; stayed on the internal market; stays on the domestic
            market; stays on the home market; stays on the local market; stays on the internal market; placed on
            the domestic market; placed on the home market; placed on the local market; placed on the internal
            market; absorbed by the domestic market; absorbed by the home market; absorbed by the local market;
            absorbed by the internal market; kept for the domestic market; kept for the home market; kept for
            the local market; kept for the internal market"""
        ),
        "deliveries": phrases(
            """deliveries; delivered; delivery; shipments; shipment; shipped; dispatches; dispatched; dispatch;
            despatch; despatched; despatches; offtake; off-take; ship; ships; deliver; sent to; supplied;
            supply to; supply by; supplies by; fuel supply; fuel supplies;
            transported; railings; sent; send; sends; handed over; hands over; supplies;
            supplying; liftings; buyers lifted; customers lifted; vessels lifted; ships lifted; vessels carried;
            ships carried; boats took; ships took; vessels took; that sailed; which sailed;
            sailed for; sailed to; set sail;
            received; receives; railed; hauled; trucked; freighted; loaded; delivering; delivers;
            despatching; dispatching; shipping; customers got; customers received; buyers got; buyers received; were
            supplied with; was supplied with; been supplied with; will supply; to supply; would supply; furnish;
            will receive; would receive; to receive; furnished; furnishes; will provide; loadings; carried"""
        ),
        "consumption": phrases(
            """consumption; consumed; consume; consumes; demand; usage; needs; need; needed; requires; requirement;
            requirements; used up; needs of the country; burned; burnt; coal burn; used;
            scrap use; use of scrap; world use; global use; domestic use; industrial use; apparent use;
            metal use; steel use; copper use;
            end use; use of copper; use of refined; use of zinc; zinc use; use of aluminium; aluminium use;
            use of lead; lead use; use of nickel; nickel use; use of tin; tin use; use of coal; coal use;
            use of coke; use of iron ore; use of lithium; use of silver; use of platinum; use of palladium;
            use of gold; uptake"""
        ),
        "capacity": phrases(
            """capacity; capacities; capable of; nameplate; can produce; design rate;
            production capacity; output capacity; annual capacity; capacity to produce; capacity of
            producing; production capacities; nominal capacity; capable of producing; capable of yielding;
            processing capacity; can make; can process; can smelt; can treat; can turn out; can handle; can
            roll; can refine; can mine; can extract; can supply; room for; capability"""
        ),
        "reserves": phrases(
            """reserves; reserve; resource; resources; deposit; deposits; ore reserves; mineral resource;
            mineral resources; proven reserves; geological reserves; holds reserves; discovered; discovers;
            discovery; been identified; was identified; were identified; explored; proven; proved; probable;
            delineated; orebody; orebodies; ore body; in the ground; in situ; mineable; endowment; have
            found; has found; had found; were found; was found; drilled out; unmined; mineral inventory;
            reservoir; reservoirs"""
        ),
        "inventory": phrases(
            """inventory; inventories; stocks; stockpile; stockpiles; stockpiled; stock of; warehouse stocks;
            stock; in stock; on-warrant; stored; sitting on; piles; piled up; pithead; pitheads; in storage; on hand;
            unsold; stockpiling; stockyard; stockyards; in warehouses; holdings; overhang"""
        ),
        "other": phrases(
            """iron ore throughput; port throughput;
            transshipment; transshipped; transhipped; transhipment; transit; passed through; handled; moved;
            throughput; cargo; surplus; deficit; shortfall; surpluses; deficits; shortfalls; oversupply;
            undersupply; loaded and unloaded; loading and unloading; reloaded;
            reloading; went through;
            goes through; go through; passing through; passes through; transited; transiting;
            unloaded; turnover; forgone"""
        ),
    },
    planned=phrases(
        """will; we'll; they'll; it'll; looking ahead; looking forward; going forward;
        plan; plans; planned; target; targets; targeted; targeting; forecast; forecasts; guidance;
        expect; expects; expected; projected; projects; projection;
        prediction; predictions; anticipate; anticipated; anticipates;
        aims; aim; aiming; goal; to reach; is to; are to; were to; was to; outlook; intends; hopes; hope;
        should; would; could; may reach; set to; due to reach; seeks; predicts; predicted; estimates for; is
        going to; foresees; foreseen; envisaged; envisages; envisioned; sees; view that; with a view to;
        scheduled; slated; shall; to produce; to be produced; eyes; eyeing; budgeted; budget; quota; quotas; would
        be; will be; to hit; may; might; projecting; aimed; seeking; seen at; on track to; on track for; ambition;
        vision; horizon; want; wants; wanted; want to; counts on; count on; counting on; counted on;
        banks on; banking on; banked on; reckons on; promised; aspirations; aspiration; initial estimate;
        prior estimate;
        pledged; pledges; asked to; set its sights on; sets its sights on; set their sights on; guided;
        guides; guiding; means to; mean to; intend; intended; looks to; committed to; is determined to;
        are determined to; is keen to; would then; poised to; on course;
        to achieve; objective; foresee; to be reached; to be mined; to be exported; earmarked; has pegged;
        have pegged; is likely to; are likely to; could be; should be; may be; might be; can be expected;
            has allotted; has allocated; had allotted; had allocated; had been due to; is due to produce; is
            due to make; is due to supply; is due to deliver; was due to produce; was due to make; was due
            to supply; was due to deliver; betting on; looking at; look for; looks for; is due to climb; is
            due to rise; is due to grow; be good for;
            had earlier seen; had previously seen; had originally seen; had initially seen; had earlier spoken of;
            had earlier talked of; believes in; staked his name on; staked her name on; stands by;
            promises; promise; shooting for; shoots for; shoot for;
            had spoken of; had talked of; spoke of; speaks of; talked of; talks of;
            is likely to pass; can pass; can exceed; can top; can surpass;
            had reckoned with; reckons with;
            is also to; are also to; is then to; is now to; are then to; are now to; expectations;
            preparing to; is considering; are considering; prepares to; getting ready to; planning to; is planning; are
            planning; planning on; planning for;
            agreed to; decided to; has to; have to; required to; obliged to; allowed to; authorised to; authorized
            to; permitted to; permission to; entitled to; contracted to; under contract to; undertaken to;
            undertakes to; undertook to; vows to; vowed to; commits to; hoped for; hopes for; hoped to; hoping to;
            intention to; intentions to; intention of; to generate;
            looked for; pencilled in; penciled in; consensus; assumes; provides for; calls for; called for; on the
            way to; on its way to; on pace for; on pace to; on target for; on target to; on schedule for; heading
            for; headed for; has set out to; had set out to; sets out to; must reach; must rise to; must grow to;
            must hit; must be raised to; must produce; must export; had meant to; plan had read;
            plan had been; plan had said; plan reads; plan said;
            set out to; had set itself; has set itself; bent on; had in mind; has in mind; in mind; hoped; hoping;
            vowed; vows; tasked with; supposed to; is meant to; are meant to; was meant to; were meant to;
            ought to; is seen; are seen; now seen; sleeves; aspires; aspire;
            strives; dreams of; anticipating; foreseeing; calling for;
            been told to; been asked to; been ordered to; its call for; deal to; deals to; contract to;
            contracts to; agreement to; negotiations to; confident of;
            confident that; hopeful of; is bound to; are bound to; bound to reach; looks set; look set;
            set for; well placed to; in line for; permits for; permit for; permits to; permit to; quotas for;
            licences for; licenses for;
            approval for; approvals for; approved the mining of; approved the production of; approved the
            export of; lets it; allows it to; allow it to; allows them to; licensed to; agreements to;
            feasibility study; scoping study; prefeasibility study; pre-feasibility study; mine plan;
            pencil in; pencils in; pencilling in; we model; we stay at; we stick at; we stick to; we stick with;
            study outlines; in sight; in prospect; in store; on the cards; on the horizon; in the offing; in view for"""
    ),
    rise=phrases(
        """up; rose; rise; rises; risen; rising; increase; increased; increases; increasing; grew; grow; grown;
        growth; growing; climbed; climb; climbing; climbs; jump; jumped; jumping; gained; gain; gains; won; more;
        higher; above; beyond; surged; surge; surging; soared; expanded; expansion; improved; improvement; advance;
        advanced; leap; leapt; hike; hiked; added; firmed; firming; inched up; inched higher; crept up; ticked up;
        lifted; boosted; strengthened; edged up; went up; gone
        up; uptick; upturn; ramped up; greater; rallied; better; larger; exceeded; over; ahead; accelerated;
        bigger; ahead of; positive; raised; extra; +; outpaced; higher than; advancing; moved up; picked up;
        upswing; swelled; beat; beating; exceeding; topping; topped; surpassed; surpassing;
        surpasses; exceeds; exceed; beats; tops; outstripped; outstrips;
        raise; raising; boost; boosting; lift; lifting; rebounded; rebound; recovered; recovery; doubled; tripled;
        put on; outdoing"""
    ),
    fall=phrases(
        """down; fell; fall; falls; fallen; falling; decrease; decreased; decreases; decreasing; declined;
        decline; declines; declining; dropped; drop; drops; dropping; less; lower; below; slid; slide;
        plunged; plunge; plunging; slumped; slump; sank; shrank; shrunk; contracted; contraction; reduced;
        reduction; dip; dipped; dipping; lost; loss; slipped; slip; eased; tumbled; weakened; cut; fewer;
        smaller; behind; short of; under; plummeted; downturn; short; lowered; shed; retreated; dips;
        diminished; negative; worse; collapsed; collapse; slowed; sagged; weaker; slipping; sliding; easing;
        off; missed; setback; lagged; trailed; retreat; retreating; retreats; trimmed;
        gave up; gives up; giving up; shy of; softened; ceded"""
    ),
    months={word: i for i, word in enumerate(_MONTHS.split(), 1)}
    | {word: i for i, word in enumerate(_SHORT_MONTHS.split(), 1)}
    | {"sept": 9},
    ordinals={word: i for i, word in enumerate(_ORDINALS.split(), 1)} | {"initial": 1, "opening": 1},
    percent=phrases("""%; percent; per cent; pct; per-cent; p.c.; pc"""),
    currencies=phrases(
        """rial; rials; toman; tomans; dollar; dollars; usd; euro; euros; manat; pesos; peso; rupees; rupee;
        yuan; rand; pounds sterling; roubles; rubles; us$; birr; tenge; sum; soums; dinars; dirhams; cedis;
            rials.; yen; reais; dlrs; dlr; stg; marks; francs; lire; ringgit; crowns; kroner; pesetas; baht;
            rupiah; dirham; zlotys;
        lira; soles; kwacha"""
    ),
    bases={
        "period": phrases("period on period; period-on-period"),
        "mom": phrases(
            """month on month; month-on-month; mom; m/m; month before; previous month; prior month; preceding
            month; month earlier; last month; from the month; monthly basis; on the month; on month; monthly increase;
            monthly decrease; monthly rise; monthly fall; monthly drop; monthly decline; monthly gain; monthly growth;
            month over month; month-over-month; m-o-m; m-on-m; on-month; month-to-month; month to month"""
        ),
        "qoq": phrases(
            """quarter on quarter; quarter-on-quarter; qoq; q/q; quarter before; previous quarter; prior
            quarter; preceding quarter; quarter earlier; previous three months; preceding three months;
            prior three months; last quarter; q-o-q; sequentially; sequential;
            quarterly increase; quarterly decrease; quarterly rise; quarterly fall; quarterly drop; quarterly decline;
            quarterly gain; quarterly growth;
            quarter over quarter; quarter-over-quarter; q-on-q; on-quarter; quarter-to-quarter; quarter to quarter"""
        ),
        "plan": phrases(
            """planned; plan; target; targeted; company's target; forecast; guidance; budget;
            the goal; program; programme; projected;
            set goal; objective; schedule; scheduled; quota"""
        ),
        "yoy": phrases(
            """year on year; year-on-year; yoy; y/y; y-o-y; same period; year earlier; year ago; year-ago; last
            year; previous year; year before; annually; annual; corresponding; preceding year; prior year;
            same month; like period; comparable; equivalent; same months; same quarter; year-earlier; same
            time; on the year; on year; year over year; year-over-year; y-on-y; on-year"""
        ),
    },
    not_tonnage=phrases(
        """value; worth; revenue; revenues; price; prices; income; profit; earnings; value terms; cost; costs;
        valued; dollar; turnover; billion(?! (?:metric )?(?:t[ on]|mt|lb|ounce)); ebitda; grade; grades;
        (?<!lion's )(?<!largest )(?<!biggest )(?<!highest )share; shares; stake; purity; recovery;
        workforce; money; cash"""
    ),
    vehicles=phrases(
        """vessel; vessels; cargo; cargoes; ship; ships; truck; trucks; train; trains; crane; cranes; wagon;
        wagons; shovel; shovels; bulk; haul; dump; deadweight; dwt; carrier; tanker; tankers; loader;
        excavator; lorry; boulder; machine; press; barge; barges; excavators; class"""
    ),
)
