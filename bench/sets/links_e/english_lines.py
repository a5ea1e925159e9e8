"""What English-speaking advertisers write: {a|b} is a choice, [slot] a word of the lists."""

INTRO = """
Hi, <NAME> here, <AGE>, {new in|visiting|now living in} <CITY> and {curious about you|in a good mood}.
My name is <NAME>. I {grew up in|come from} [origin] and {love|enjoy} {slow evenings|good conversation|rainy days}.
{Gentlemen|Hello guys}, I am {a [look] lady|a [look] woman} of <AGE>, [trait] and {easy to talk to|not in a hurry}.
{Tired|Long day}? {Let|Allow} <NAME> to {take care of you|make you forget the office}.
{Used to be|I was} a [exjob] for [few] years, {now I work for myself|and now I do this, happily}.
I'm <NAME>, {yes that is my working name|call me what you like}, {[trait] and [trait]|<AGE> and [trait]}.
{Independent|Fully independent} companion, <AGE>, [look], {no agency|no boss|only me}.
{Not a model|No film star}, but [trait], [look] and {real|honest about it}.
{Student of|I study} [study], {working part time as a companion|here on weekends}.
Trans lady <NAME>, <AGE>, {[trait] and feminine|very discreet}, {happy with first timers|patient with shy men}.
Good day, {you have found|this is} <NAME>: [look], [trait], {and a decent cook too|with a loud laugh}.
Some {call me|clients call me} [nick]. {You may say|For you it is} <NAME>.
"""

SERVICE = """
{I offer|You get} {a full body massage|a deep tissue massage} with [scent] oil, {on a proper table|on a warm bed}.
{Dinner|A museum|A concert} first? {Love it|I dress for it}, {my favourite is [dish]|I bring the jokes}.
{Overnights|Whole nights} {only with people I know|are possible}, breakfast {on me|included}.
{Couples|Pairs} {welcome|by arrangement}, {please let her call|I speak with both of you first}.
{Everything safe|Safe only}, {please do not ask otherwise|no discussion}.
{Hotel visits|Outcall} {only|too}, I {travel by cab|come by train}, {four star or your home|lobby is fine}.
{We start with|First} {a drink|[drink]} and {a talk|some music}, {then we see|the rest follows}.
{Role play|Dressing up} is fun, {I own three uniforms|send me your story}.
{My hands|These hands} {fixed|have fixed} many {stiff necks|office backs}, {clients return|ask around}.
{Fetish|Kinky} friendly, {within limits we agree on the phone|light only}.
{A long hug|Real attention} is {worth more than|better than} {tricks|acrobatics}, I {think|find}.
"""

EXTRA = """
{On Sundays|On my days off} I {do|practise} [hobby] and {walk|spoil} my [pet].
My flat smells of [scent], {sorry in advance|you will see}.
{I collect|There is a shelf of} [collect], {bring one and make me smile|ask about them}.
{Favourite drink|What I drink}: [drink]. {Favourite music|On the stereo}: [music].
{I speak|We can talk in} English, {Spanish|Dutch|Italian} and {a little German|some French}.
{The pictures|All photos} are {mine|recent}, {taken in my bedroom|taken by a friend in May}.
A [animal] is tattooed on my {ankle|hip|arm}, {guess why|long story}.
I {laugh|talk} a lot, {tell me to stop|some people find it charming}.
{Being a|As a} [sign] I {need|like} {order|a bit of drama}.
{Learning|Still learning} {Dutch|to cycle in this wind}, {be patient|help me out}.
My [dish] {won a prize once|is the only thing I can cook}.
{After|Since} {my divorce|moving here} I {stopped pleasing everyone|only do what feels right}.
{You can bring|Bring} {your dog|your worries}, {leave|not} {your phone|your stress} in the car.
"""

PLACE = """
{I host|My place is} {near|around the corner from} [near] in <CITY>, {[colour] door|second bell}.
{No incall|I cannot host}, {hotels|your place} in <CITY> only.
{Clean|Quiet} apartment, {lift|elevator} to floor [num], {free parking behind|paid parking in front}.
{Address|Exact address} {after we talk|thirty minutes before}, it is {walking distance from|close to} [near].
Room with {a big shower|a bath|a balcony}, {fresh towels|candles}, {nobody else around|no neighbours}.
"""

HOURS = """
{Available|In town} {until Thursday|all week|three days only}, {noon to ten|ten to six|afternoons}.
{Late nights|After midnight} {cost extra|no, sorry}, {mornings are fine|I need my sleep}.
{Weekdays|Mon to Fri} {only|preferred}, {weekends are for family|I have a job too}.
{Book|Please book} {one day|two hours} ahead, {same day is hard|I plan my days}.
{From Monday|Starting Friday} in <CITY>, {then I travel on|after that home}.
"""

MONEY = """
{One hour|60 min} is [p2], {half an hour|30 min} [p1], {cash|cash only}.
{Rates|Donation}: [p2] per hour, [p3] for two, {no bargaining|please do not haggle}.
[p2] {the hour|for sixty minutes}, {taxi not included|all in}.
{Money first|Envelope on the table}, {then fun|please}, [p2] an hour.
"""

RULES = """
{No|Please no} {hidden numbers|one word texts}, {I will not answer|tell me your name}.
{Be|Please be} {clean|sober} and {kind|on time}, {that is all|simple}.
{If you cancel|Cancelling}: {tell me|one text is enough}, {no shows get blocked|life happens}.
{No rush|Never a rush}, {no clock on the wall|I book one guest per afternoon}.
I {keep|hold} {secrets|your privacy} {well|like my own}.
{No drugs|No drunk men}, {no exceptions|I mean it}.
"""

CALL = """
{Call|Call or text} <TEL>{.| any time before ten.}
{Whatsapp|WhatsApp me}: <TEL>
{Reach me on|You can reach me on} <TEL>, {ask for <NAME>|I pick up myself}
{My phone is|Number:} <TEL>, {voice calls please|no sms}
<TEL>, {talk soon|see you}, <NAME>
{To book|For a date}: <TEL>
"""

SILENT = """
{Number is above|See number above}.
{Press call|Hit the button} {and ask for <NAME>|to reach me}.
{See you soon|Kisses}, <NAME>
{Write me|Message me} {here|through the site}, {I answer every evening|say when}.
"""

TITLES = """
<NAME> {in|visiting} <CITY>
{Relaxing|Deep|Slow} massage by <NAME>
{Independent|Sweet|Elegant} lady <AGE>, <CITY>
{New|Back} in <CITY>: <NAME>
Companion for {dinner|your evening} - <NAME>
{Real|No rush,} <NAME>, {[look]|incall}
"""
