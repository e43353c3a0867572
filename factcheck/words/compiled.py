"""Generated from the YAML files beside it by ``python -m factcheck.words.compile``: do not edit."""

# zh/change.yaml
ZH_CHANGE_BEFORE = (
    (
        'up',
        (
            '增长|增|上升|上涨|提高|增加|涨|升|提升|攀升|扩大|回升|增幅|增速|涨幅|增长率|多|新增|净增|增收|上浮|上调|高|加快|回暖|递增|猛增|激增|大增|增产|扩|增多|增加值增长|升高|'
            '增持|飙升|暴涨|劲增|快|盈利增长|长了|贵了'
        ),
    ),
    (
        'down',
        (
            '下降|减少|跌|缩减|下跌|降低|降|减|下滑|回落|萎缩|降幅|跌幅|下调|下浮|少|缩小|收窄|锐减|骤降|净减少|减产|负增长|下行|低|贬值|递减|压减|压缩|缩水|减幅|暴跌|减持|放缓|减'
            '退|净流出|亏损增加|缩短|慢|砍掉|砍去|砍了|省了|省去|跌去|减掉|削掉|便宜'
        ),
    ),
    (
        'level',
        (
            '增长到|增长至|增至|增加到|增加至|上升到|上升至|上涨到|上涨至|提高到|提高至|提升到|提升至|升至|升到|涨至|涨到|下降到|下降至|降至|降到|减少到|减少至|减至|减到|下跌至|下跌到|跌'
            '至|跌到|下滑至|回落至|回落到|回升至|回升到|扩大到|扩大至|缩小到|缩小至|缩减至|缩减到|降低到|降低至|攀升至|攀升到|扩至|压减至|缩短至|缩短到|收窄至|收窄到'
        ),
    ),
)
ZH_CHANGE_PREFIXES = (
    '同比|环比|年均|平均|累计|实际|名义|年均复合|月均|同比名义|同比实际|年均同比|比上年|较上年|比去年|较去年|比上年同期|较上年同期|比去年同期|较去年同期|较上月|比上月|较年初|比年初|'
    '比上年末|较上年末|比上季度|较上季度|按可比价格计算|按可比口径|按可比口径计算|按可比价计算|可比|可比口径|可比价|扣除价格因素|扣除价格因素实际|较前一年|比前一年|年|月|日|比|较|分别|'
    '总体|整体|又|再|继续|仍|将|已|每年|预计|同期|逐年|大幅|小幅|微|净|略|略有|持续|由负转正|实现'
)
ZH_CHANGE_ADJECTIVES = '高低多少快慢'
ZH_CHANGE_SPOKEN = '增了|涨了|升了|跌了|降了|减了|多了|少了|长了|贵了|砍掉|砍去|砍了|省了|省去|跌去|减掉|削掉|便宜了|便宜'
ZH_CHANGE_PARTICLE = '了'
# zh/dates.yaml
ZH_DATES_WEEKDAYS = (
    ('一', 0),
    ('二', 1),
    ('三', 2),
    ('四', 3),
    ('五', 4),
    ('六', 5),
    ('日', 6),
    ('天', 6),
)
ZH_DATES_WEEK = '周'
ZH_DATES_OTHER_CALENDARS = '农历|阴历|旧历|夏历|藏历|回历|彝历|傣历|伊历|伊斯兰历|科普特历|埃塞俄比亚历|儒略历|俄历|正月|腊月|冬月|闰|除夕|初一'
ZH_DATES_UNREAL = '不存在'
ZH_DATES_TOTAL = '共|共计|总共|一共|整整'
ZH_DATES_LOWER = '超过|逾|至少|不少于'
ZH_DATES_LOWER_BEHIND = '以上'
ZH_DATES_UPPER = '不到|不足'
ZH_DATES_TIME_WORDS = '年|月|日|天|周|星期|时|岁'
ZH_DATES_NUMBER_WORDS = (
    ('一', 1),
    ('二', 2),
    ('三', 3),
    ('四', 4),
    ('五', 5),
    ('六', 6),
    ('七', 7),
    ('八', 8),
    ('九', 9),
    ('十', 10),
    ('十一', 11),
    ('十二', 12),
    ('十三', 13),
    ('十四', 14),
    ('十五', 15),
    ('十六', 16),
    ('十七', 17),
    ('十八', 18),
    ('十九', 19),
    ('二十', 20),
    ('二十一', 21),
    ('二十二', 22),
    ('二十三', 23),
    ('二十四', 24),
    ('二十五', 25),
    ('二十六', 26),
    ('二十七', 27),
    ('二十八', 28),
    ('二十九', 29),
    ('三十', 30),
    ('三十一', 31),
    ('三十二', 32),
    ('三十三', 33),
    ('三十四', 34),
    ('三十五', 35),
    ('三十六', 36),
    ('三十七', 37),
    ('三十八', 38),
    ('三十九', 39),
    ('四十', 40),
    ('四十一', 41),
    ('四十二', 42),
    ('四十三', 43),
    ('四十四', 44),
    ('四十五', 45),
    ('四十六', 46),
    ('四十七', 47),
    ('四十八', 48),
    ('四十九', 49),
    ('五十', 50),
    ('五十一', 51),
    ('五十二', 52),
    ('五十三', 53),
    ('五十四', 54),
    ('五十五', 55),
    ('五十六', 56),
    ('五十七', 57),
    ('五十八', 58),
    ('五十九', 59),
    ('六十', 60),
    ('六十一', 61),
    ('六十二', 62),
    ('六十三', 63),
    ('六十四', 64),
    ('六十五', 65),
    ('六十六', 66),
    ('六十七', 67),
    ('六十八', 68),
    ('六十九', 69),
    ('七十', 70),
    ('七十一', 71),
    ('七十二', 72),
    ('七十三', 73),
    ('七十四', 74),
    ('七十五', 75),
    ('七十六', 76),
    ('七十七', 77),
    ('七十八', 78),
    ('七十九', 79),
    ('八十', 80),
    ('八十一', 81),
    ('八十二', 82),
    ('八十三', 83),
    ('八十四', 84),
    ('八十五', 85),
    ('八十六', 86),
    ('八十七', 87),
    ('八十八', 88),
    ('八十九', 89),
    ('九十', 90),
    ('九十一', 91),
    ('九十二', 92),
    ('九十三', 93),
    ('九十四', 94),
    ('九十五', 95),
    ('九十六', 96),
    ('九十七', 97),
    ('九十八', 98),
    ('九十九', 99),
    ('两', 2),
)
ZH_DATES_WHOLE_SPAN = '历时|前后|整整|一干就是|一守就是|一当就是|干了|守了|教了|待了|泡了|熬了|走过|任职|在任|执教|服役|横跨|跨越|历经'
ZH_DATES_DAY_HALVES = '上午|下午|早上|晚上|中午|凌晨|傍晚|清晨|夜里|晚|早'
ZH_DATES_COMMAS = '，,'
ZH_DATES_DAY = (
    '(?<![\\d.,/])(?:(\\d{4}) ?年 ?)?(?<!\\d)(\\d{1,2}) ?月 ?(\\d{1,2}) ?(?:日(?![\\d元])|号(?![\\d线楼院店元文球桌房座机井矿台车船馆门'
    '口坑段区库仓厅舱选运队令通公]))'
)
ZH_DATES_DAYS = (
    '(?<![\\d.,/])(?:(\\d{4})年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})[日号]?\\s*(?:[—–\\-~～至到]{1,2})\\s*(\\d{1,2})(?:日(?![\\d'
    '元])|号(?![\\d线楼院店元文球桌房座机井矿台车船馆门口坑段区库仓厅舱选运队令通公]))'
)
ZH_DATES_NUMBERS_A_THING = '号[\\u4e00-\\u9fff]|日[本均产圆]'
ZH_DATES_NOT_CIVIL = '(?:历时|为期|共计?|累计|长达|折抵|刑期|余刑|剩余|(?<!\\d)\\d年|没有|并无|不存在的?)\\s?\\Z'
ZH_DATES_YEARS = '(?<![\\d前])((?:1[89]|20)\\d\\d)年?\\s*(?:[—–\\-~～至到]{1,2})\\s*((?:1[89]|20)\\d\\d)年(?!前)'
ZH_DATES_DAYS_IN_ORDER = (
    '(?<!\\d)(\\d{1,2})月(\\d{1,2})[日号]\\s*(?:[—–\\-~～至到]{1,2})\\s*(?:(\\d{1,2})月)?(\\d{1,2})(?:日(?![元游均内])|号(?![楼'
    '线店院]))'
)
ZH_DATES_TURN_OF_YEAR = '(?:每|去|上一?|前一?|往)年\\s?\\Z'
ZH_DATES_BEFORE_ERA = '前约?\\Z|距今|公元前|树龄|海拔'
ZH_DATES_LISTED_YEARS = '历史|分别|依次|逐年|各年|倒序|三年|历年'
ZH_DATES_YEAR_SPAN = (
    '(?<![\\d前])((?:1[89]|20)\\d\\d)年?\\s*(?:[—–\\-~～至到]{1,2})\\s*((?:1[89]|20)\\d\\d)年(?:的|这|间)?[，,]?(?P<word>前后'
    '|历时|为期|共计?|总共|一共|整整|跨度)(?:长?达|了|是)?(?P<hedge>约|近|大约|将近|超过|逾|至少|不少于|不到|不足)?(?P<n>\\d{1,3})(?P<odd>余|多)'
    '?年(?P<about>左右|以上)?'
)
ZH_DATES_DAY_SPAN = (
    '(?<!\\d)(\\d{1,2})月(\\d{1,2})[日号]\\s*(?:[—–\\-~～至到]{1,2})\\s*(?:(\\d{1,2})月)?(\\d{1,2})[日号][^，。,;；\\d除每]{0,10'
    '}[，,]?(?P<word>为期|历时|会期|展期|工期|共|持续)(?:了|共)?(?P<hedge>约|近|大约|将近|超过|逾|至少|不少于|不到|不足)?(?P<n>\\d{1,3})(?P<'
    'odd>余|多)?[天日](?P<about>左右|以上)?'
)
ZH_DATES_SPAN_ENDS = '[\\s，。,.;；、!！?？）)”]|的|时间|之久|有余|\\Z'
ZH_DATES_AGES = (
    '(?:生于|出生于)(1[89]\\d\\d|20\\d\\d)年[^。\\n]{0,60}?((?:1[89]|20)\\d\\d)年[^。\\n]{0,20}?(?:去世|逝世|病逝|辞世)[^。\\n]{0,10'
    '}?(?:享年|终年)(\\d{1,3})岁'
)
ZH_DATES_WEEKDAY = (
    '(?:(\\d{4}) ?年 ?)?(?<!\\d)(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]\\s*([（(，,]?)\\s*(星期|周|礼拜)([一二三四五六日天])(?![一二三四五六日'
    '至到、和及或与/—–~～-])'
)
ZH_DATES_WEEKDAY_TOLD = (
    '(?:(\\d{4}) ?年 ?)?(?<!\\d)(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号](?![至到—–~～-])(?:[^，。；\\n\\d]{0,14}，?(?:当天|当日|这天|那'
    '天|这一天|那一天))?(是|为|恰逢|正逢|正值|正好是|适逢|恰好是|刚好是)(星期|周|礼拜)([一二三四五六日天])(?![一二三四五六日至到、和及或与/—–~～-])'
)
ZH_DATES_WEEKDAY_ENDS = '[\\s，。,.;；、）)]|[早晚上下中凌夜清傍深]|\\Z'
ZH_DATES_EVENTS = (
    '(?<![\\d前])(?P<y1>(?:1[89]|20)\\d\\d)年(?![代前\\d])[^。；;\\n\\d停断中其累]{0,14}?，(?P<y2>(?:1[89]|20)\\d\\d)年(?![代前\\'
    'd])[^。；;\\n\\d停断中其累]{0,14}?，[^。；;，\\n\\d停断中其间累]{0,8}?(?:历时|前后|整整|一干就是|一守就是|一当就是|干了|守了|教了|待了|泡了|熬了|走过|任职|'
    '在任|执教|服役|横跨|跨越|历经)(?P<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})年(?![级代前底初的])(?=[。，；,;！!”\\n]|\\Z)'
)
ZH_DATES_EVENTS_BEHIND = (
    '(?<![\\d一二三四五六七八九十第])(?P<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})年，从(?P<y1>(?:1[89]|20)\\d\\d)年?[到至](?P<y2>(?:1[89'
    ']|20)\\d\\d)年(?![代前])'
)
ZH_DATES_LIFE = (
    '[（(](?P<y1>1[89]\\d\\d|20\\d\\d)年?[^）)\\n\\d]{0,6}(?:[—–-]{1,2}|至)(?P<y2>1[89]\\d\\d|20\\d\\d)年?[）)][，,]?[^。；;'
    '\\n\\d]{0,6}(?:享年|终年)(?P<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})岁'
)
ZH_DATES_BORN = (
    '(?<!\\d)(?P<y1>1[89]\\d\\d|20\\d\\d)年(?:出?生|生人)(?:于[^，。\\n\\d]{0,10})?[，,](?P<y2>1[89]\\d\\d|20\\d\\d)年[^，。；;\\n'
    '\\d]{0,6}(?:时|那会儿?|去世时|退休时)?(?:年仅|年满|已|才|刚)?(?P<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})岁'
)
ZH_DATES_MONTHS = (
    '(?<!\\d)(?P<y1>(?:1[89]|20)\\d\\d)年(?P<m1>\\d{1,2})月[^。；;\\n\\d停断中其累]{0,14}?，?(?P<y2>(?:1[89]|20)\\d\\d)年(?P'
    '<m2>\\d{1,2})月[^。；;\\n\\d停断中其累]{0,14}?，[^。；;，\\n\\d]{0,4}?(?:工期|总工期|历时|前后|为期|用时)(?:共|了|为|长达)?(?P<n>\\d{1,3'
    '}|[一二两三四五六七八九十]{1,3})个月(?=[。，；,;！!”\\n]|\\Z)'
)
ZH_DATES_HALF_OF_DAY = '上午|下午|早上|晚上|中午|凌晨|傍晚|清晨|夜里|晚|早'
ZH_DATES_CLOCKS = (
    '(?<![\\d:：])(?P<h1>\\d{1,2})(?:[时点]|[:：](?=\\d\\d))(?:(?P<m1>\\d{1,2})分?)?(?![\\d:：])[^。；;\\n\\d]{0,20}?(?P<'
    'h2>\\d{1,2})(?:[时点]|[:：](?=\\d\\d))(?:(?P<m2>\\d{1,2})分?)?(?![\\d:：])[^。；;\\n\\d停休]{0,14}?(?:全程|历时|用时|耗时|行程'
    ')(?:共|了|约|仅|只)?(?:(?P<hours>\\d{1,2})个?小时)?(?:(?P<minutes>\\d{1,3})分钟?)?(?=[。，；,;！!”\\n]|\\Z)'
)
ZH_DATES_ANOTHER_YEAR = (
    '(?:去年|今年|明年|前年|次年|翌年|当年|同年|(?<!\\d)(?:19|20)\\d\\d ?年)|\\b(?:last|next|this|previous|following) year\\b|\\'
    'b(?:19|20)\\d\\d\\b'
)
ZH_DATES_WEEKDAYS_SPAN = (
    '(?<![下每])(?:周|星期)(?P<first>[一二三四五六日天])[^，。；\\d周星每]{0,5}?(?:到|至|—|－|-|~|～)(?:本周|这周|周|星期)(?P<last>[一二三四'
    '五六日天])[^，。；\\d]{0,8}[，：（](?:连续?|一连|共|总共|历时|为期|持续|前后)[^，。；\\d]{0,3}?(?P<n>\\d{1,2}|[一二三四五六七八九十]{1,2})天'
)
ZH_DATES_GENERATIONS = (
    '(?:父亲|母亲|爸爸|妈妈|爷爷|奶奶|丈夫)[^，。；\\d]{0,6}(?P<a>\\d{2})岁，[^。；\\d]{0,8}?(?:儿子|女儿|孩子|独子|独女|长子|长女)[^，。；\\d]{0,6'
    '}(?P<b>\\d{1,2})岁[；，。](?!.{0,12}(?:继|养|领))(?:父亲|母亲|爸爸|妈妈|他|她)?[^，。；\\d]{0,4}(?P<c>\\d{2})岁(?:那年|时|才)[^，'
    '。；\\d]{0,4}(?:(?:得|生|有|添|抱)(?:的|了|下)?(?:他|她|儿|女|子|娃|孩|这)|做了父亲|当了?爸|当了?妈)'
)
ZH_DATES_A_CENTURY = '百年'
ZH_DATES_TO_COME = (
    '(?P<now>20\\d\\d)年[^。；\\d]{0,8}，?再[过有等](?P<n>\\d{1,2}|[一二三四五六七八九十]{1,3})年[^。；\\d]{0,4}(?:就是|便是|就到|就满|将迎来|'
    '即将?迎来|是|满)[^，。；\\d]{0,10}?(?P<mark>百年|(?:\\d{1,3}|[一二三四五六七八九十百]{1,5})(?=周年))[^。；\\d]{0,16}?(?:建|立|设|置|创'
    '|办|落款|始)[^。；\\d修改扩]{0,8}?(?P<founded>1[5-9]\\d\\d|20\\d\\d)年'
)
ZH_DATES_AHEAD = '预计|将|计划|拟|目标|力争|预测|有望|到期|规划|即将|预期|明年|后年|今后|未来|下半年|保准|可达|能'
# zh/figures.yaml
ZH_FIGURES_POINT = '点'
ZH_FIGURES_HALF = '半'
ZH_FIGURES_SOME = '几'
ZH_FIGURES_SEVERAL = '数'
ZH_FIGURES_ABOUT = '来'
ZH_FIGURES_MORE = '多'
ZH_FIGURES_ODD = '余多来几'
ZH_FIGURES_COMING_FROM = '来自'
ZH_FIGURES_ODD_BEHIND = '多余'
ZH_FIGURES_NOT_ODD = '多于|余下'
ZH_FIGURES_MASS_TWO = '两'
ZH_FIGURES_TRILLION = '兆'
ZH_FIGURES_POINT_UNIT = '分点'
ZH_FIGURES_CENT = '分'
ZH_FIGURES_AFTER_DIGITS = '十百千万亿兆余多来几拾佰仟'
ZH_FIGURES_SPOKEN = '十百千拾佰仟'
ZH_FIGURES_PARTED = '分之'
ZH_FIGURES_PARTED_AND = '又|和|加'
ZH_FIGURES_TENTHS = (
    ('成', 10),
    ('折', 10),
)
ZH_FIGURES_DISCOUNT = '折'
ZH_FIGURES_TENTH = '成'
ZH_FIGURES_CLASSIFIER = '个'
ZH_FIGURES_CLASSIFIER_ODD = '个多'
ZH_FIGURES_CLASSIFIER_HALF = '个半'
ZH_FIGURES_TENTH_FOLLOWS = '块毛米斤'
ZH_FIGURES_CENT_UNIT = '分钱'
ZH_FIGURES_MINUTE_UNIT = '分钟'
ZH_FIGURES_SECOND = '秒'
ZH_FIGURES_TIMES = '倍'
ZH_FIGURES_SIGNS = (
    ('负', -1),
    ('正', 1),
)
ZH_FIGURES_LOSS = '净亏损|亏损'
ZH_FIGURES_EACH = '每'
ZH_FIGURES_ONE = '一'
ZH_FIGURES_COMPARED = '比|较'
ZH_FIGURES_BETWEEN_FIRST = '介处在从自'
ZH_FIGURES_SPECIAL_FIRST = '过近超大多一'
ZH_FIGURES_RANGE_UNIT = '间'
ZH_FIGURES_ORDINAL = '第'
ZH_FIGURES_DOUBLING = '翻'
ZH_FIGURES_GREATER = '大高多强'
ZH_FIGURES_LESSER = '小低少弱'
ZH_FIGURES_SEVERAL_OF = '家名人个次件项起例天年月周小分元种类批只条辆台支场倍位户处'
ZH_FIGURES_IRREGULAR = '折成半来几-+'
ZH_FIGURES_AMBIGUOUS_UNITS = '块桶方度里两卡角周日克码升点分元'
ZH_FIGURES_NEVER_NOUN_FIRST = '多余几来的之又点约近超比小大高低'
ZH_FIGURES_NOUN_FIRST = '大小高'
ZH_FIGURES_NOT_BEFORE = '元|块|圆'
ZH_FIGURES_COMING_BEFORE = '(?:(?<![自遵])[从由]|(?<![来出源])自)[^，。；：、！？（）\\d]{0,10}\\Z'
ZH_FIGURES_SPANNING = '[^，。；]{0,3}(?:不等|之间|区间|范围|间|均可|任选|皆可|都有|的(?!$))'
ZH_FIGURES_HOUR_TO = '(?:至|到|-)[0-9]{1,2}[点时](?:半|[0-9]{1,2}分?)?'
ZH_FIGURES_LIST_JOINT = '、|和|及|与|以及|、?(?:和|及) ?'
ZH_FIGURES_RUN_BEFORE = '(?:成绩|用时|耗时|时间|纪录|以)(?:为|是|仅)?\\Z'
ZH_FIGURES_RUN_BEHIND = '的?(?:成绩|纪录|夺|获|完赛|冲线|率先)'
ZH_FIGURES_SCORED_BEFORE = '(?:比分|大比分|总比分)(?:为|是|定格在|停在)?\\Z'
ZH_FIGURES_SCORED = '[0-9]{1,3}[-–—][0-9]{1,3}(?![0-9.%])'
ZH_FIGURES_SCORED_BEHIND = ' ?(?:大胜|取胜|战胜|击败|获胜|领先|逆转|力克|险胜|完胜|告负|负于|不敌|战平|落后|拿下|淘汰)'
ZH_FIGURES_HOUR_BEFORE = '(?:上午|下午|中午|早上|早晨|清晨|晚上|凌晨|傍晚|夜里|半夜|深夜|夜间|今晚|昨晚|当晚|明早|今早) ?\\Z'
ZH_FIGURES_HALF_WORDS = '一半(?!儿)|半数'
ZH_FIGURES_NO_UNIT_APART = (
    '[年月日号时]|元(?:旦|月|宵)|人(?:均|民|才|工|们|大)|分(?:别|之)|点(?:击|评)|度(?:假|过)|天(?:气|津|然)|斤(?![，。；、])|方(?:面|案|式|法)|两'
    '(?:地|国|市|个)|周[一二三四五六日]|米(?:其|粉)|里(?:约|程)|级|角'
)
ZH_FIGURES_RATIO_BEFORE = (
    '(?:比|比例|比值|比率)(?:[（(][^（）()\\n]{0,16}[）)])?(?:分别|大致|大体|基本|已)?(?:为|是|达到|达|到|升至|降至|升到|降到|约为|约|近|接近|超过|高'
    '达|仅|保持在|控制在|[:：]){0,3} ?\\Z'
)
ZH_FIGURES_HUNDREDTHS = '[0-9]{2,3}(?![0-9.])'
ZH_FIGURES_DOUBLINGS = '翻了?(?:([一二两三四五六七八九1-9])?番|([一二两三四五六七八九0-9.]+)?倍)'
# zh/hedges.yaml
ZH_HEDGES_BEFORE = (
    ('about', '约|大约|约为|约合|约占|大概|大致|大体|约莫|差不多|估计|预计|预计约|左右|~|≈|大约有|约有'),
    ('nearly', '近|将近|接近|几近|临近|逼近|几乎|近乎|差不多有'),
    ('more-than', '破|超|超过|逾|突破|多于|高于|大于|超出|高出|胜过|不止|不只|超越|过|已超|已逾|远超|已超过|已突破|超过了|突破了|>'),
    ('less-than', '不足|不到|低于|少于|未满|不满|小于|未达|未到|低过|不及|尚不足|还不到|<'),
    ('at-least', '至少|最少|起码|不少于|不低于|不小于|不下|不下于|至少有|最低|大于等于|大于或等于|不亚于|≥|>=|≧|=>'),
    ('at-most', '不超过|不超|至多|最多|不高于|不多于|不大于|最高|小于等于|小于或等于|未超过|不得超过|≤|<=|≦|=<|顶多|上限'),
    (
        'equal',
        (
            '人均|户均|日均|月均|亩均|占|占比|占比为|比重为|共|共计|合计|总计|总共|一共|仅|只有|仅有|仅为|达|达到|达到了|高达|多达|已达|为|是|有|等于|整整|足足|正好|刚好|共有|累计'
            '|已有|均为|也就'
        ),
    ),
)
ZH_HEDGES_AFTER = (
    ('about', '左右|上下|前后|许|开外左右'),
    ('at-least', '以上|及以上|或以上|及其以上|(含)以上|起|或更多|起步'),
    ('more-than', '开外|之多以上|多以上|强|还多|还要多'),
    ('at-most', '以内|之内|以下|及以下|或以下|或更少|封顶|为限'),
    ('nearly', '弱'),
    ('equal', '整|之多'),
)
ZH_HEDGES_NOT_IN_TEXT = '破|过|估计|预计|左右|大概|高出|最高|最低|上限|差不多|约合|大致|大体|约莫|不只|未达|起码|≧|≦'
ZH_HEDGES_NOT_IN_TEXT_AFTER = '起|许|强|弱|前后|起步|封顶|为限'
# zh/kinds.yaml
ZH_KINDS_EACH = (
    '每|人均|户均|亩均|地均|日均|月均|年均|场均|单均|件均|村均|校均|班均|笔均|均价|平均|单价|单产|亩产|单台|单套|票价|次均|月租|月薪|月工资|日租|日薪|一张|一斤|一公斤|一户|'
    '一人|一亩|一台|一天要|一天得|一天就|一个月要|一个工日|摊到|合每|各'
)
ZH_KINDS_STATISTIC = '指数|系数|中位数|众数|市盈率|股价|收盘价|开盘价|均值|汇率|中间价'
ZH_KINDS_DEGREE_OR_ENERGY = '度'
ZH_KINDS_NO_SUM = '级|级地震|度|℃|°C|℉|°F|°|摄氏度|华氏度|纳米|微米|分贝|度电|折|星|元/股|分位'
ZH_KINDS_AGE_UNITS = '岁|周岁|虚岁'
ZH_KINDS_CHANGE_NOUNS = '变动比例|变动幅度|变动率|增减比例|增减幅度|变化幅度|升降幅度|增速|增幅|涨幅|降幅|跌幅|减幅|升幅|增长率|增长速度|少赚|多赚|少亏|多亏|少收|多收|少支|多支|少花|多花'
ZH_KINDS_YEARLY = '届'
ZH_KINDS_NAME_BEFORE = '第|编号|代码|电话|热线|尾号|型号|国道|省道|县道|高速|公交|航班|车次|门牌'
ZH_KINDS_MEAN_NUMBER = '年均人口|平均人口|年均常住人口|年平均人口|年均户籍人口|平均常住人口|年平均常住人口'
ZH_KINDS_A_DEGREE = (
    '(?:温|零下|零上|坡度|坡|倾斜|角|高烧|烧到|仰角|北纬|南纬|东经|西经|近视|视力|酒精度)[^，。：；、（）\\d]{0,8}\\Z|最[高低](?:达到|达|为|可达|将达|升至|降至)?'
    '\\Z'
)
ZH_KINDS_A_DIFFERENCE = '(?:同比|环比|比|较)[^，。；：、（）\\d]{0,10}(?:[多少增减短超降升涨跌缩]|净[增减])[\\u4e00-\\u9fff]{0,2}\\Z'
ZH_KINDS_A_MOVED = (
    '(?<![至最不很较更许占新])(?:[增涨抬降减跌缩]|(?<![每公毫市])升|加[宽长深高厚大快重]|[变拓扩挖垫调缩压][宽窄短小少低高薄厚深])(?:了|去|掉)?(?:约|近|逾|超|整整'
    '|足足|将近|大约)*\\Z|(?<![至最不])(?:重|轻|大|小|长|短|高|低|深|浅|快|慢|早|晚|贵|远|近|宽|窄|厚|薄|多|少|强|弱|老|矮)了(?:约|近|整整|足足)*\\Z'
)
ZH_KINDS_FOR_EACH = (
    '(?!(?:年均人口|平均人口|年均常住人口|年平均人口|年均户籍人口|平均常住人口|年平均常住人口))(?:每|人均|户均|亩均|地均|日均|月均|年均|场均|单均|件均|村均|校均|班均|笔均|均'
    '价|平均|单价|单产|亩产|单台|单套|票价|次均|月租|月薪|月工资|日租|日薪|一张|一斤|一公斤|一户|一人|一亩|一台|一天要|一天得|一天就|一个月要|一个工日|摊到|合每|各)(?!人口|'
    '常住人口|户籍人口|(?<=各)[类项种]|[项类方种个](?:合计|共计|总计|支出合计|共))[^，。；：、（）\\d]{0,14}\\Z'
)
ZH_KINDS_A_STATISTIC = '(?:指数|系数|中位数|众数|市盈率|股价|收盘价|开盘价|均值|汇率|中间价)[^，。；：、（）\\d]{0,8}\\Z'
ZH_KINDS_A_FRACTION = '.{0,4}(?:半数?|分之.{1,4}|成)\\Z'
ZH_KINDS_A_CHANGE = (
    '(?:还|又|也|再|则|却|均|都|仍)[高低多少快慢]\\Z|(?:同比|环比|(?<!占)比(?![例重率值])|较)[^，。：；、（）\\d]{0,12}(?:[多少高低大小贵慢快轻重长短]|便宜'
    ')(?:出|了|近|约|逾|超|将近|超过){0,2}\\Z|(?<![至最不很较更许占新每公毫])[增升涨扩攀跃抬提减跌缩落滑贬压削砍掉降多少][了出去掉]?(?:约|近|逾|超|整整|足足|将近|大'
    '约)*\\Z|(?:变动比例|变动幅度|变动率|增减比例|增减幅度|变化幅度|升降幅度|增速|增幅|涨幅|降幅|跌幅|减幅|升幅|增长率|增长速度|少赚|多赚|少亏|多亏|少收|多收|少支|多支|少花|'
    '多花)(?:[为是达约到]|分别)*[^，。；：、（）\\d]{0,4}\\Z'
)
# zh/numbers.yaml
ZH_NUMBERS_DIGITS = (
    ('〇', 0),
    ('零', 0),
    ('○', 0),
    ('一', 1),
    ('二', 2),
    ('两', 2),
    ('三', 3),
    ('四', 4),
    ('五', 5),
    ('六', 6),
    ('七', 7),
    ('八', 8),
    ('九', 9),
    ('壹', 1),
    ('贰', 2),
    ('叁', 3),
    ('肆', 4),
    ('伍', 5),
    ('陆', 6),
    ('柒', 7),
    ('捌', 8),
    ('玖', 9),
    ('弌', 1),
    ('弍', 2),
    ('叄', 3),
)
ZH_NUMBERS_SMALL = (
    ('十', 10),
    ('拾', 10),
    ('百', 100),
    ('佰', 100),
    ('千', 1000),
    ('仟', 1000),
)
ZH_NUMBERS_BIG = (
    ('万', 10000),
    ('亿', 100000000),
    ('兆', 1000000000000),
)
ZH_NUMBERS_JOINED = (
    ('廿', 20),
    ('卅', 30),
    ('卌', 40),
)
ZH_NUMBERS_TAIL_POWERS = (
    ('百', 2),
    ('千', 3),
    ('万', 4),
    ('十万', 5),
    ('百万', 6),
    ('千万', 7),
    ('亿', 8),
    ('十亿', 9),
    ('百亿', 10),
    ('千亿', 11),
    ('万亿', 12),
)
ZH_NUMBERS_POWERS = (
    ('百', 2),
    ('千', 3),
    ('十', 1),
    ('万', 4),
    ('亿', 8),
    ('兆', 12),
)
ZH_NUMBERS_PRINTED = (
    ('万亿', 12),
    ('亿', 8),
    ('万', 4),
)
ZH_NUMBERS_HALVES = (
    ('fraction', '一半|半数|对半'),
    ('more-than', '过半|过半数|大半|多半|一大半|半数以上|一半以上|超半|超半数'),
    ('nearly', '近半|近半数|将近一半'),
    ('tenths', '对折|半价|五折优惠'),
    ('halved', '减半|腰斩'),
)
ZH_NUMBERS_MAGNITUDES = (
    ('1-10', '几|数'),
    ('1-', '若干|许多|众多'),
    ('100-10000', '成百上千|上百上千'),
    ('1000-1000000', '成千上万|千千万万|上千上万'),
    ('0-10', '个位数'),
    ('10-100', '两位数|双位数'),
    ('100-1000', '三位数|上百'),
    ('1000-10000', '上千'),
    ('10000-100000', '上万'),
    ('100000-1000000', '上十万'),
    ('1000000-10000000', '上百万'),
    ('10000000-100000000', '上千万'),
    ('100000000-1000000000', '上亿'),
    ('1000000000-10000000000', '上十亿'),
    ('10000000000-100000000000', '上百亿'),
    ('100000000000-1000000000000', '上千亿'),
    ('1000000000000-10000000000000', '上万亿'),
)
# zh/slips.yaml
ZH_SLIPS_MULTIPLIERS = (
    ('万', '亿'),
    ('萬', '億'),
)
ZH_SLIPS_CHANGES = (
    ('增长', '下降'),
    ('增加', '减少'),
    ('上升', '下降'),
    ('提高', '降低'),
)
ZH_SLIPS_SHARES = (
    ('个百分点', '%'),
    ('‰', '%'),
)
ZH_SLIPS_UNITS = (
    ('苗', '亩'),
    ('顿', '吨'),
    ('园', '元'),
    ('公倾', '公顷'),
    ('公力', '公里'),
    ('公理', '公里'),
    ('千瓦是', '千瓦时'),
    ('立方来', '立方米'),
    ('平方来', '平方米'),
)
ZH_SLIPS_OPERATORS = (
    ('加上', '+'),
    ('加', '+'),
    ('和', '+'),
    ('与', '+'),
    ('减去', '-'),
    ('减', '-'),
    ('乘以', '*'),
    ('乘', '*'),
    ('除以', '/'),
    ('等于', '='),
    ('为', '='),
    ('是', '='),
)
# zh/units.yaml
ZH_UNITS_COUNTED = (
    '户|家|名|个|人|位|次|件|项|只|头|匹|条|辆|台|套|座|栋|幢|间|所|处|场|届|批|组|支|队|艘|架|列|班|封|份|篇|部|本|册|张|枚|颗|粒|棵|株|根|把|口|眼|盏|片|'
    '幅|面|门|节|段|层|级|轮|起|例|宗|桩|票|笔|单|点|分|款|类|种|样|型|对|双|副|堂|期|集|首|曲|句|字|页|行|排|桌|席|床|箱|袋|瓶|罐|盒|包|筐|捆|车|船|人次|人'
    '份|户次|家次|例次|件次|架次|辆次|车次|班次|场次|台次|个次|头次|只次|剂次|剂|针|针次|艘次|趟|遍|回|步|拍|村|乡|镇|县|市|省|区|州|国|校|院|馆|站|店|厂|社|园|港|'
    '岛|县区|市县|乡镇|街道|社区|企业|个人|人口|学生|家庭|公司|项目|国家|地区|学校|标箱|羽|尾|蓬|丛|孔|号|股|手|世代|代|人天|人年|岗|个国家|个地区|个县|个村|个乡镇|个社区'
    '|个项目|家企业|户企业|家公司|户家庭|户居民|户农户|名学生|名员工|名职工|名党员|名干部|名群众|家门店|家单位'
)
ZH_UNITS_MEASURED = (
    ('公里|千米', 'm', 1000, 1, 'measure'),
    ('里|华里|里路', 'm', 500, 1, 'measure'),
    ('米|公尺', 'm', 1, 1, 'measure'),
    ('分米', 'm', 1, 10, 'measure'),
    ('厘米|公分', 'm', 1, 100, 'measure'),
    ('毫米', 'm', 1, 1000, 'measure'),
    ('微米|μm|µm|um|micrometres|micrometers|microns', 'm', 1, 1000000, 'measure'),
    ('纳米|nm|nanometres|nanometers|nanometre|nanometer', 'm', 1, 1000000000, 'measure'),
    ('丈', 'm', 10, 3, 'measure'),
    ('尺|市尺', 'm', 1, 3, 'measure'),
    ('寸|市寸', 'm', 1, 30, 'measure'),
    ('英里', 'm', 1609344, 1000, 'measure'),
    ('海里', 'm', 1852, 1, 'measure'),
    ('英尺', 'm', 3048, 10000, 'measure'),
    ('英寸', 'm', 254, 10000, 'measure'),
    ('码', 'm', 9144, 10000, 'measure'),
    ('光年|light years|light-years|light year|light-year', 'light-year', 1, 1, 'measure'),
    ('亩|市亩|亩地|亩田', 'area', 2000, 3, 'measure'),
    ('公顷', 'area', 10000, 1, 'measure'),
    ('公亩', 'area', 100, 1, 'measure'),
    ('平方公里|平方千米', 'area', 1000000, 1, 'measure'),
    ('平方米|平米|㎡|平方', 'area', 1, 1, 'measure'),
    ('平方分米', 'area', 1, 100, 'measure'),
    ('平方厘米', 'area', 1, 10000, 'measure'),
    ('平方毫米', 'area', 1, 1000000, 'measure'),
    ('平方英里', 'area', 2589988110336, 1000000, 'measure'),
    ('平方英尺|平方呎', 'area', 9290304, 100000000, 'measure'),
    ('英亩', 'area', 40468564224, 10000000, 'measure'),
    ('立方公里|立方千米|km3|km³|cubic kilometres|cubic kilometers', 'volume', 1000000000, 1, 'measure'),
    ('立方米|立方|方|立米', 'volume', 1, 1, 'measure'),
    ('立方厘米', 'volume', 1, 1000000, 'measure'),
    ('升|公升', 'volume', 1, 1000, 'measure'),
    ('毫升', 'volume', 1, 1000000, 'measure'),
    ('桶', 'volume', 158987294928, 1000000000000, 'measure'),
    ('加仑', 'volume', 3785411784, 1000000000000, 'measure'),
    ('teaspoons|teaspoon|tsp|茶匙', 'teaspoon', 1, 1, 'measure'),
    ('tablespoons|tablespoon|tbsp|汤匙', 'tablespoon', 1, 1, 'measure'),
    ('吨|公吨', 'kg', 1000, 1, 'measure'),
    ('公斤|千克', 'kg', 1, 1, 'measure'),
    ('斤|市斤', 'kg', 1, 2, 'measure'),
    ('两|市两', 'kg', 1, 20, 'measure'),
    ('克|公克', 'kg', 1, 1000, 'measure'),
    ('毫克', 'kg', 1, 1000000, 'measure'),
    ('微克', 'kg', 1, 1000000000, 'measure'),
    ('公担', 'kg', 100, 1, 'measure'),
    ('担|市担', 'kg', 50, 1, 'measure'),
    ('克拉|carats|carat|ct', 'kg', 2, 10000, 'measure'),
    ('磅', 'kg', 45359237, 100000000, 'measure'),
    ('盎司', 'kg', 28349523125, 1000000000000, 'measure'),
    ('周|星期|个星期|礼拜|个礼拜', 's', 604800, 1, 'measure'),
    ('天|昼夜|天时间', 's', 86400, 1, 'measure'),
    ('日', 's', 86400, 1, 'measure'),
    ('小时|个小时|钟头|个钟头', 's', 3600, 1, 'measure'),
    ('分钟|分钟时间|分种', 's', 60, 1, 'measure'),
    ('秒|秒钟', 's', 1, 1, 'measure'),
    ('毫秒|ms|milliseconds|millisecond', 's', 1, 1000, 'measure'),
    ('世纪|个世纪|centuries|century', 'year', 100, 1, 'measure'),
    ('年|周年|年时间|年头|年度', 'year', 1, 1, 'measure'),
    ('岁|周岁', 'year', 1, 1, 'measure'),
    ('季度|个季度', 'year', 1, 4, 'measure'),
    ('个月|月|个月时间', 'year', 1, 12, 'measure'),
    ('节航速|knots|knot|kn', 'speed', 1852, 3600, 'measure'),
    ('赫兹|赫|Hz|hz|hertz', 'frequency', 1, 1, 'measure'),
    ('千赫|千赫兹|kHz|khz|kilohertz', 'frequency', 1000, 1, 'measure'),
    ('兆赫|兆赫兹|MHz|mhz|megahertz', 'frequency', 1000000, 1, 'measure'),
    ('吉赫|吉赫兹|GHz|ghz|gigahertz', 'frequency', 1000000000, 1, 'measure'),
    ('千瓦时|度|度电|千瓦小时', 'energy', 3600000, 1, 'measure'),
    ('兆瓦时', 'energy', 3600000000, 1, 'measure'),
    ('焦耳|焦', 'energy', 1, 1, 'measure'),
    ('千焦|kJ|kj|kilojoules', 'energy', 1000, 1, 'measure'),
    ('吨标准煤|吨标煤', 'tce', 1, 1, 'measure'),
    ('千卡|大卡', 'kcal', 1, 1, 'measure'),
    ('卡路里|卡', 'kcal', 1, 1000, 'measure'),
    ('瓦|瓦特', 'power', 1, 1, 'measure'),
    ('千瓦', 'power', 1000, 1, 'measure'),
    ('兆瓦', 'power', 1000000, 1, 'measure'),
    ('吉瓦', 'power', 1000000000, 1, 'measure'),
    ('马力|匹马力|horsepower|hp', 'horsepower', 1, 1, 'measure'),
    ('帕|帕斯卡|Pa|pascals', 'pressure', 1, 1, 'measure'),
    ('百帕|hPa|hpa|hectopascals|millibars|millibar|毫巴', 'pressure', 100, 1, 'measure'),
    ('千帕|kPa|kpa|kilopascals', 'pressure', 1000, 1, 'measure'),
    ('兆帕|MPa|mpa|megapascals', 'pressure', 1000000, 1, 'measure'),
    ('毫米汞柱|mmHg|mmhg', 'mmHg', 1, 1, 'measure'),
    ('℃|°C|°c|C|摄氏度|degrees celsius|degree celsius|degrees centigrade|celsius', '°C', 1, 1, 'measure'),
    ('℉|°F|°f|F|华氏度|degrees fahrenheit|degree fahrenheit|fahrenheit', '°F', 1, 1, 'measure'),
    ('开尔文|kelvin|kelvins', 'kelvin', 1, 1, 'measure'),
    ('rad|radians|radian|弧度', 'radian', 1, 1, 'measure'),
    ('伏|伏特|V|volts|volt', 'volt', 1, 1, 'measure'),
    ('千伏|kV|kv|kilovolts', 'volt', 1000, 1, 'measure'),
    ('千伏安|kVA|kva', 'kVA', 1, 1, 'measure'),
    ('安培|amperes|amps|amp', 'ampere', 1, 1, 'measure'),
    ('毫安时|mAh|mah', 'mAh', 1, 1, 'measure'),
    ('分贝|dB|db|decibels|decibel', 'decibel', 1, 1, 'measure'),
    ('级地震', 'magnitude', 1, 1, 'measure'),
    ('字节|bytes|byte', 'byte', 1, 1, 'measure'),
    ('千字节|KB|kB|kb|kilobytes|kilobyte', 'byte', 1000, 1, 'measure'),
    ('兆字节|MB|megabytes|megabyte', 'byte', 1000000, 1, 'measure'),
    ('吉字节|GB|gb|gigabytes|gigabyte', 'byte', 1000000000, 1, 'measure'),
    ('太字节|TB|tb|terabytes|terabyte', 'byte', 1000000000000, 1, 'measure'),
    ('比特|bits|bit', 'byte', 1, 8, 'measure'),
    ('兆比特每秒|Mbps|mbps', 'data rate', 125000, 1, 'measure'),
)
ZH_UNITS_DIMENSIONLESS = (
    ('个百分点|百分点', '', 1, 100, 'point'),
    ('个千分点|千分点', '', 1, 1000, 'point'),
    ('个基点|基点', '', 1, 10000, 'basis-point'),
    ('倍', '', 1, 1, 'times'),
)
ZH_UNITS_MONEY = (
    (
        '元|块|块钱|元钱|圆|圓|人民币|元人民币|人民币元|RMB|rmb|CNY|cny|yuan|renminbi|kuai|¥|￥|RMB¥|CN¥|yuan renminbi',
        'CNY',
        1,
        1,
        'money',
    ),
    ('角|毛|毛钱|角钱|jiao|mao', 'CNY', 1, 10, 'money'),
    ('分钱|分人民币|fen', 'CNY', 1, 100, 'money'),
    ('美元|美圆|美金', 'USD', 1, 1, 'money'),
    ('美分', 'USD', 1, 100, 'money'),
    ('欧元', 'EUR', 1, 1, 'money'),
    ('英镑|镑', 'GBP', 1, 1, 'money'),
    ('便士|pence|penny|p', 'GBP', 1, 100, 'money'),
    ('日元|日圆|日圓|円', 'JPY', 1, 1, 'money'),
    ('港元|港币|港幣|港圆', 'HKD', 1, 1, 'money'),
    ('澳门元|澳门币|葡币', 'MOP', 1, 1, 'money'),
    ('新台币|台币|新台币元', 'TWD', 1, 1, 'money'),
    ('卢布', 'RUB', 1, 1, 'money'),
    ('韩元|韩圆|韩币', 'KRW', 1, 1, 'money'),
    ('卢比|印度卢比', 'INR', 1, 1, 'money'),
    ('加元|加拿大元|加币', 'CAD', 1, 1, 'money'),
    ('澳元|澳大利亚元|澳币', 'AUD', 1, 1, 'money'),
    ('新西兰元|纽元|纽币', 'NZD', 1, 1, 'money'),
    ('新加坡元|新元|新币|坡币', 'SGD', 1, 1, 'money'),
    ('瑞士法郎', 'CHF', 1, 1, 'money'),
    ('法郎|francs|franc|french francs', 'franc', 1, 1, 'money'),
    ('马克|marks|deutsche marks|deutschmarks|german marks', 'DEM', 1, 1, 'money'),
    ('pesetas|peseta|比塞塔', 'ESP', 1, 1, 'money'),
    ('里拉|lira|lire|liras|TRY|turkish lira', 'TRY', 1, 1, 'money'),
    ('泰铢|铢', 'THB', 1, 1, 'money'),
    ('越南盾', 'VND', 1, 1, 'money'),
    ('印尼盾|印尼卢比', 'IDR', 1, 1, 'money'),
    ('林吉特|令吉|马币', 'MYR', 1, 1, 'money'),
    ('比索|pesos|peso', 'peso', 1, 1, 'money'),
    ('菲律宾比索|PHP|php|₱|philippine pesos|philippine peso', 'PHP', 1, 1, 'money'),
    ('墨西哥比索|MXN|mxn|MEX$|mex$|Mex$|MX$|mx$|mexican pesos|mexican peso', 'MXN', 1, 1, 'money'),
    ('雷亚尔|巴西雷亚尔', 'BRL', 1, 1, 'money'),
    ('兰特|ZAR|zar|rand|rands', 'ZAR', 1, 1, 'money'),
    ('瑞典克朗|SEK|sek|swedish kronor|swedish krona', 'SEK', 1, 1, 'money'),
    ('挪威克朗|NOK|nok|norwegian kroner|norwegian krone', 'NOK', 1, 1, 'money'),
    ('丹麦克朗|DKK|dkk|danish kroner|danish krone', 'DKK', 1, 1, 'money'),
    ('克朗|crowns|kronor|krona|kroner|krone|kr', 'krone', 1, 1, 'money'),
    ('兹罗提|PLN|pln|zloty|zlotys', 'PLN', 1, 1, 'money'),
    ('福林|HUF|huf|forint|forints', 'HUF', 1, 1, 'money'),
    ('捷克克朗|CZK|czk|czech koruna|koruna', 'CZK', 1, 1, 'money'),
    ('格里夫纳|UAH|uah|₴|hryvnia|hryvnias', 'UAH', 1, 1, 'money'),
    ('谢克尔|ILS|ils|₪|shekels|shekel|new shekels', 'ILS', 1, 1, 'money'),
    ('里亚尔|SAR|sar|saudi riyals|saudi riyal|riyals|riyal', 'SAR', 1, 1, 'money'),
    ('伊朗里亚尔|IRR|irr|iranian rials|rials|rial', 'IRR', 1, 1, 'money'),
    ('迪拉姆|AED|aed|dirhams|dirham', 'AED', 1, 1, 'money'),
    ('埃及镑|EGP|egp|egyptian pounds|egyptian pound', 'EGP', 1, 1, 'money'),
    ('奈拉|NGN|ngn|₦|naira', 'NGN', 1, 1, 'money'),
    ('坚戈|KZT|kzt|₸|tenge', 'KZT', 1, 1, 'money'),
    ('图格里克|MNT|mnt|₮|tugrik|tugriks', 'MNT', 1, 1, 'money'),
    ('基普|LAK|lak|₭|kip|lao kip', 'LAK', 1, 1, 'money'),
    ('塔卡|BDT|bdt|৳|taka', 'BDT', 1, 1, 'money'),
    ('巴基斯坦卢比|PKR|pkr|pakistani rupees|pakistani rupee', 'PKR', 1, 1, 'money'),
    ('斯里兰卡卢比|LKR|lkr|sri lankan rupees', 'LKR', 1, 1, 'money'),
    ('第纳尔|dinars|dinar|KWD|kwd', 'dinar', 1, 1, 'money'),
    ('比特币|BTC|btc|₿|bitcoins|bitcoin', 'BTC', 1, 1, 'money'),
    ('satoshis|satoshi|聪', 'BTC', 1, 100000000, 'money'),
)
ZH_UNITS_BASE_SYMBOLS = (
    ('CNY', '元'),
)
# zh/wording.yaml
ZH_WORDING_RATES = (
    '率|占|比重|比例|份额|增速|增幅|降幅|涨幅|幅度|覆盖|进度|完成|评分|满意|税|首付|佣金|手续费|折扣|股比|股权|持股|含量|浓度|湿度|水平|负荷|回报|贡献|毛利|强度|系数|增长|'
    '下降|成数|目标|计划|指数|概率|几率|可能|出勤|差距|补贴|补助标准|额度'
)
ZH_WORDING_NEGATIVE_MEASURES = '利润|盈|亏|净|收支|余额|收益|顺差|逆差|赤字|现金流|差额'
ZH_WORDING_SIGNED = '利|盈|益|净|顺差|逆差|现金流|余额|差额|温|亏|增速|增幅|增长|涨幅|回报|期货|原油|油价|电价|合约|缺口|差距'
ZH_WORDING_AMOUNTS = '产量|销量|人数|收入|投资|进口|出口|成交|价格|面积|数量|案件|事故|产值|支出|人口|客流|游客|销售|房价|单价|成本|排放|能耗|用电|发电|货运|客运|库存|户数|起数'
ZH_WORDING_FALLS = '下降|减少|降低|下滑|下跌|缩减|回落|萎缩|缩短|缩小|暴跌|锐减|骤降'
ZH_WORDING_NOT_RATES = (
    '效率|功率|频率|汇率|速率|概率|分辨率|市盈率|市净率|曲率|倍率|出生率|死亡率|病死率|犯罪率|发案率|生育率|离婚率|结婚率|自杀率|发病率|患病率|感染率|生产率|产出率|周转率|换手率|'
    '容积率|增长率|事故率|故障率|投诉率|发生率|复发率|费率|运价率|心率|斜率|表率|草率|轻率|坦率|直率|统率|按比例|同比例|等比例'
)
ZH_WORDING_POINT_AMOUNTS = '产值|收入|产量|利润|投资|销售额|营收|出口|进口|总额|总值|税收|增加值|成交额|销量|人数|余额|贷款|存款|支出|消费|价格'
ZH_WORDING_POINTED = (
    '率|占|比重|增速|增幅|降幅|涨幅|幅度|份额|比例|快|慢|拉动|贡献|影响|推动|带动|拖累|拉低|导致|比上年同期|进度|程度|依存度|集中度|满意度|指数|CPI|PPI|GDP|毛利|差距'
    '|回报|税负|赤字|景气|强度|渗透|覆盖|预期'
)
ZH_WORDING_LIST_MARKS = '、和及与,，以'
ZH_WORDING_LIST_CLOSERS = '、和及与'
ZH_WORDING_LIST_AND = '和'
ZH_WORDING_LIST_PAUSE = '、'
ZH_WORDING_COMMA = '，'
ZH_WORDING_SEMICOLON = '；'
ZH_WORDING_NAME_STOPS = '，,'
ZH_WORDING_BRACKET = '（'
ZH_WORDING_AMONG = '其中'
ZH_WORDING_OTHERS = '等'
ZH_WORDING_OWN_VERB = '是均都各增降升减涨跌合总共计'
ZH_WORDING_NOT_A_VALUE = '另|后'
ZH_WORDING_MULTIPLES = (
    ('百', 2),
    ('千', 3),
    ('万', 4),
    ('亿', 8),
)
ZH_WORDING_CENTURY = '世纪'
ZH_WORDING_ONE_FOR_EACH = '[每各][\\u4e00-\\u9fff]\\Z'
ZH_WORDING_GREW_TO = '(?:增长|增加|上升|提高|提升|减少|下降|降低)(?:到|至)了?(?:约|近)?(\\d+(?:\\.\\d+)?)[%％]'
ZH_WORDING_GREW_TO_AIM = '以[内上下]|的?(?:目标|计划|水平)'
ZH_WORDING_GREW_BY = (
    '(?:由|从)(\\d{1,12}(?:\\.\\d{1,9})?)([万亿]?[\\u4e00-\\u9fff]{0,2}?)(?:增加|增长|提高|上升|扩大)了(\\d{1,12}(?:\\.\\d{1,9})'
    '?)\\2(?![\\d%％倍个百])'
)
ZH_WORDING_GREW_BY_LEVEL = '[^\\d。\\n]{0,10}?(?:达到?了?|增至|增加到|升至|升到|提高到|扩大到|变为|成为|为|至|到|共有?|总数)(?:了|约)?(\\d{1,12}(?:\\.\\d{1,9})?)'
ZH_WORDING_FALL_IN_TIMES = (
    '(?:下降|减少|降低|下滑|下跌|缩减|回落|萎缩|缩短|缩小|暴跌|锐减|骤降)了?(?:约|近|超过?|逾)?(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十数几]+)(?:多|余)?'
    '倍'
)
ZH_WORDING_FALL_OVER_100 = '(?:下降|减少|降低|下滑|下跌|缩减|回落|萎缩|缩短|缩小|暴跌|锐减|骤降)了?(?:约|近|超过?|逾|幅度[达为])?(\\d+(?:\\.\\d+)?)[%％]'
ZH_WORDING_BASE_CLASH = (
    '(?:同比[、和及]?环比|环比[、和及]?同比)(?!均|都|分别|双双|皆|各)[^，。,;；\\n\\d]{0,6}(?:增长|下降|上涨|下跌|上升)(\\d+(?:\\.\\d+)?)[%％](?!和'
    '|、|/|以及|与|及|，\\d)'
)
ZH_WORDING_TWICE_ABOUT = (
    '(?:大约|(?<![大签制条公契预合节履违解续邀集简婚纽特誓盟失赴守稿要和毁缔立租爽隐依践换北里华征如相党])约|大概|将近|接近|(?<![最附邻接临靠新远亲贴相走逼迫渐抵挨就凑将晚左右切])近('
    '?!\\d+[年天日周]|\\d+个?月|[一二两三四五六七八九十]+(?:[年天周]|个月))|差不多)(?:有|为|达|达到)?(?:\\d[\\d,]*(?:\\.\\d+)?[%％]?|[一二三四五六七八'
    '九十百千万亿两]{1,8})(?:(?:余|多)?[万亿千百]{0,2}(?:余|多)?(?:个?百分点|平方(?:米|公里|千米)|立方米|公里|公斤|公顷|千米|千克|千瓦时?|小时|分钟|[美欧'
    '日港]元|人民币|人[次份]|[km]?m|kg|个(?:月|小时|工作日|交易日|百分点|家庭|企业|项目|城市|国家|省份|星期)?|[名位家户人元吨亩斤米岁天年月日周倍次件套辆台条种例起宗间所座'
    '栋处场批枚份篇部册张棵株头只匹艘架度级层折成分秒克升度瓦块桌箱瓶包组队期届门项%％])?)(?:左右(?![两各岸手侧边翼摇对为逢邻开])|上下(?![班车船学游山楼级文册集游铺水联半午坡床机]))'
)
ZH_WORDING_TWICE_MORE = (
    '(?:至少|最少|不低于|不少于|(?<!不)超过|逾(?!期)|(?<!不)高于|(?<!不)多于)(?:有|为|达|达到)?(?:\\d[\\d,]*(?:\\.\\d+)?[%％]?|[一二三四五六七八'
    '九十百千万亿两]{1,8})(?:(?:余|多)?[万亿千百]{0,2}(?:余|多)?(?:个?百分点|平方(?:米|公里|千米)|立方米|公里|公斤|公顷|千米|千克|千瓦时?|小时|分钟|[美欧'
    '日港]元|人民币|人[次份]|[km]?m|kg|个(?:月|小时|工作日|交易日|百分点|家庭|企业|项目|城市|国家|省份|星期)?|[名位家户人元吨亩斤米岁天年月日周倍次件套辆台条种例起宗间所座'
    '栋处场批枚份篇部册张棵株头只匹艘架度级层折成分秒克升度瓦块桌箱瓶包组队期届门项%％])?)(?:及?以上)'
)
ZH_WORDING_TWICE_LESS = (
    '(?:(?:至多|最多|不超过|不高于|不多于)|(?:(?<!不)低于|不足|不到|(?<!不)少于))(?:有|为|达|达到)?(?:\\d[\\d,]*(?:\\.\\d+)?[%％]?|[一二三四五六'
    '七八九十百千万亿两]{1,8})(?:(?:余|多)?[万亿千百]{0,2}(?:余|多)?(?:个?百分点|平方(?:米|公里|千米)|立方米|公里|公斤|公顷|千米|千克|千瓦时?|小时|分钟|['
    '美欧日港]元|人民币|人[次份]|[km]?m|kg|个(?:月|小时|工作日|交易日|百分点|家庭|企业|项目|城市|国家|省份|星期)?|[名位家户人元吨亩斤米岁天年月日周倍次件套辆台条种例起宗间'
    '所座栋处场批枚份篇部册张棵株头只匹艘架度级层折成分秒克升度瓦块桌箱瓶包组队期届门项%％])?)(?:及?以下|以内)'
)
ZH_WORDING_LESS_AND_MORE = (
    '(?:(?:至多|最多|不超过|不高于|不多于)|(?:(?<!不)低于|不足|不到|(?<!不)少于))(?:有|为|达|达到)?(?:\\d[\\d,]*(?:\\.\\d+)?[%％]?|[一二三四五六'
    '七八九十百千万亿两]{1,8})(?:(?:余|多)?[万亿千百]{0,2}(?:余|多)?(?:个?百分点|平方(?:米|公里|千米)|立方米|公里|公斤|公顷|千米|千克|千瓦时?|小时|分钟|['
    '美欧日港]元|人民币|人[次份]|[km]?m|kg|个(?:月|小时|工作日|交易日|百分点|家庭|企业|项目|城市|国家|省份|星期)?|[名位家户人元吨亩斤米岁天年月日周倍次件套辆台条种例起宗间'
    '所座栋处场批枚份篇部册张棵株头只匹艘架度级层折成分秒克升度瓦块桌箱瓶包组队期届门项%％])?)及?以上'
)
ZH_WORDING_BOUND_AND_AROUND = (
    '(?:(?:至少|最少|不低于|不少于|(?<!不)超过|逾(?!期)|(?<!不)高于|(?<!不)多于)|(?:至多|最多|不超过|不高于|不多于)|不足|不到)(?:有|为|达|达到)?(?:\\'
    'd[\\d,]*(?:\\.\\d+)?[%％]?|[一二三四五六七八九十百千万亿两]{1,8})(?:(?:余|多)?[万亿千百]{0,2}(?:余|多)?(?:个?百分点|平方(?:米|公里|千米)|立'
    '方米|公里|公斤|公顷|千米|千克|千瓦时?|小时|分钟|[美欧日港]元|人民币|人[次份]|[km]?m|kg|个(?:月|小时|工作日|交易日|百分点|家庭|企业|项目|城市|国家|省份|星期)?'
    '|[名位家户人元吨亩斤米岁天年月日周倍次件套辆台条种例起宗间所座栋处场批枚份篇部册张棵株头只匹艘架度级层折成分秒克升度瓦块桌箱瓶包组队期届门项%％])?)(?:左右(?![两各岸手侧边翼摇对为逢邻开]'
    ')|上下(?![班车船学游山楼级文册集游铺水联半午坡床机]))'
)
ZH_WORDING_ABOUT_AND_BOUND = (
    '(?:大约|(?<![大签制条公契预合节履违解续邀集简婚纽特誓盟失赴守稿要和毁缔立租爽隐依践换北里华征如相党])约|大概)(?:超过|逾|近|不足)(?:有|为|达|达到)?(?:\\d[\\d,]*(?'
    ':\\.\\d+)?[%％]?|[一二三四五六七八九十百千万亿两]{1,8})(?:(?:余|多)?[万亿千百]{0,2}(?:余|多)?(?:个?百分点|平方(?:米|公里|千米)|立方米|公里|公斤|'
    '公顷|千米|千克|千瓦时?|小时|分钟|[美欧日港]元|人民币|人[次份]|[km]?m|kg|个(?:月|小时|工作日|交易日|百分点|家庭|企业|项目|城市|国家|省份|星期)?|[名位家户人元吨'
    '亩斤米岁天年月日周倍次件套辆台条种例起宗间所座栋处场批枚份篇部册张棵株头只匹艘架度级层折成分秒克升度瓦块桌箱瓶包组队期届门项%％])?)'
)
ZH_WORDING_PERCENT_FOR_POINTS = (
    '(?:率(?![先领队军部真性直众团])|占比|比重|份额|比例)[也又再将已均都还仅略约累计平均小大幅进一步持续明显同环比较上年去月季度期末初前的相有所稳则却]{0,12}?(?:上升|提高|提升|'
    '下降|降低|回落|回升|增加|减少|上涨|下跌|增长|扩大)了?(?!到|至|为)[约近]?(\\d{1,2}(?:\\.\\d+)?)[%％]'
)
ZH_WORDING_POINTS_FOR_PERCENT = (
    '(?:产值|收入|产量|利润|投资|销售额|营收|出口|进口|总额|总值|税收|增加值|成交额|销量|人数|余额|贷款|存款|支出|消费|价格)(?P<between>[^，。,;；\\n\\d]{0,1'
    '2}?)(?:上升|提高|提升|下降|降低|回落|回升|增加|减少|上涨|下跌|增长|扩大)了?(?!到|至|为)[约近]?(\\d+(?:\\.\\d+)?)个百分点'
)
ZH_WORDING_CHANGE_OF_CHANGE = '[增降涨跌减每]'
ZH_WORDING_ARRIVES_AT_PERCENT = '[，,]?(?:至|到|达到?|升至|降至)\\d+(?:\\.\\d+)?[%％]'
ZH_WORDING_RESPECTIVELY = (
    '分别(?:约)?((?:同比|环比|比上年|较上年)?(?:增长|下降|上升|提高|增加|减少|回落|占|达到|达|为|是|有|完成|实现|获得|突破|超过|涨|跌|上涨|下跌))(?:了|到|约|近'
    ')?'
)
ZH_WORDING_LISTED_FIGURE = '(?:[$£€¥￥]?\\d[\\d,，]*(?:\\.\\d+)?(?:[%％‰]|[万亿]{0,2})|(?<![第])[一二三四五六七八九十百千两]{1,6}(?=[个名家户人元件项次例亿万分]))'
ZH_WORDING_LISTED_AND = '、|和|及|与|以及'
ZH_WORDING_LAST_PAIR = '.{2,}(?:和|及|与).{2,}'
ZH_WORDING_RANGE_ORDER = (
    '(?<![A-Za-z\\d.月日年时点分第从由-])(\\d{1,12}(?:\\.\\d{1,6})?)([~～]|[—–]{1,2}|至)(\\d{1,12}(?:\\.\\d{1,6})?)(?=([万亿千'
    '百]?)[万亿千百元%％吨公亩平米岁名人户家个])(?!\\d*[月日年时点分])'
)
ZH_WORDING_RANGE_FALLING = '(?:从|由|下降|降|跌|减少?|缩短|缩小|压缩|回落|下调|倒数?|逆|零下|负|海拔|比分|以)[^，。]{0,8}\\Z'
ZH_WORDING_DECADE = '(?<!\\d)([1-9]0|[二三四五六七八九]十)年代'
ZH_WORDING_OTHER_DECADE = '民国|清代|(?:1[5-9]|20)\\d\\d'
# en/change.yaml
EN_CHANGE_BEFORE = (
    (
        'up',
        (
            'up|rose|rise|rises|rising|risen|rose by|up by|grew|grew by|grow|grow by|grows|growing|grown|grown by'
            '|increased|increased by|increase|increases|increasing|increase by|an increase of|a rise of|a gain of'
            '|gained|gaining|gain of|growth of|increase of|rise of|climbed|climbed by|jumped|jumped by|surged|sur'
            'ged by|soared|soared by|added|adding|advanced|expanded|expanded by|expanding|swelled by|rising by|gr'
            'owing by|increasing by|rise by|an uptick of|picked up|was up|were up|is up|a jump of|jump of|rallied'
            '|a surge of|plus|higher by|a growth of|growth rate of|strengthened by'
        ),
    ),
    (
        'down',
        (
            'down|fell|fall|falls|falling|fallen|fell by|down by|dropped|dropped by|drop|declined|declined by|dec'
            'line|decreased|decreased by|decrease|decreases|a decrease of|a fall of|a drop of|a decline of|a loss'
            ' of|decrease of|fall of|drop of|decline of|lost|losing|shrank|shrank by|contracted|contracted by|con'
            'traction of|a contraction of|slid|slumped|slumped by|plunged|plunged by|tumbled|sank|cut by|reduced '
            'by|reduction of|a reduction of|falling by|was down|were down|is down|slipped|slipped by|shed|fall by'
            '|lower by|weakened by|eased|a slump of|shrinking by'
        ),
    ),
    (
        'level',
        (
            'rose to|grew to|increased to|climbed to|jumped to|fell to|dropped to|declined to|decreased to|rising'
            ' to|falling to|cut to|reduced to|raised to|lifted to|surged to|slipped to|swelled to|expanded to|shr'
            'ank to|sank to|increase to|rise to|fall to|grow to|soared to|plunged to|slumped to|went up to|went d'
            'own to|reached|reaching'
        ),
    ),
)
EN_CHANGE_AFTER = (
    (
        'up',
        (
            'higher|more|up|growth|increase|rise|gain|larger|bigger|increases|jump|surge|higher than before|on ye'
            'ar growth|faster|year-on-year growth|greater'
        ),
    ),
    (
        'down',
        (
            'lower|fewer|less|down|decline|decrease|fall|drop|loss|smaller|reduction|contraction|slump|slide|slow'
            'er|cut'
        ),
    ),
)
EN_CHANGE_PREFIXES = (
    'year-on-year|year on year|yoy|y/y|month-on-month|month on month|mom|annual|annually|quarter-on-quart'
    'er|quarter on quarter|by|has|have|had|an annual|annualised|annualized'
)
# en/dates.yaml
EN_DATES_MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
EN_DATES_WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
EN_DATES_LOWER = 'more than|over|at least'
EN_DATES_LOWER_BEHIND = 'or more'
EN_DATES_UNTIL = 'until|through'
EN_DATES_TIME_WORDS = 'year|month|week|day|hour|quarter'
EN_DATES_NUMBER_WORDS = (
    ('one', 1),
    ('two', 2),
    ('three', 3),
    ('four', 4),
    ('five', 5),
    ('six', 6),
    ('seven', 7),
    ('eight', 8),
    ('nine', 9),
    ('ten', 10),
    ('eleven', 11),
    ('twelve', 12),
    ('thirteen', 13),
    ('fourteen', 14),
    ('fifteen', 15),
    ('sixteen', 16),
    ('seventeen', 17),
    ('eighteen', 18),
    ('nineteen', 19),
    ('twenty', 20),
    ('twenty-one', 21),
    ('twenty-two', 22),
    ('twenty-three', 23),
    ('twenty-four', 24),
    ('twenty-five', 25),
    ('twenty-six', 26),
    ('twenty-seven', 27),
    ('twenty-eight', 28),
    ('twenty-nine', 29),
    ('thirty', 30),
    ('thirty-one', 31),
    ('thirty-two', 32),
    ('thirty-three', 33),
    ('thirty-four', 34),
    ('thirty-five', 35),
    ('thirty-six', 36),
    ('thirty-seven', 37),
    ('thirty-eight', 38),
    ('thirty-nine', 39),
    ('forty', 40),
    ('forty-one', 41),
    ('forty-two', 42),
    ('forty-three', 43),
    ('forty-four', 44),
    ('forty-five', 45),
    ('forty-six', 46),
    ('forty-seven', 47),
    ('forty-eight', 48),
    ('forty-nine', 49),
    ('fifty', 50),
    ('fifty-one', 51),
    ('fifty-two', 52),
    ('fifty-three', 53),
    ('fifty-four', 54),
    ('fifty-five', 55),
    ('fifty-six', 56),
    ('fifty-seven', 57),
    ('fifty-eight', 58),
    ('fifty-nine', 59),
    ('sixty', 60),
    ('sixty-one', 61),
    ('sixty-two', 62),
    ('sixty-three', 63),
    ('sixty-four', 64),
    ('sixty-five', 65),
    ('sixty-six', 66),
    ('sixty-seven', 67),
    ('sixty-eight', 68),
    ('sixty-nine', 69),
    ('seventy', 70),
    ('seventy-one', 71),
    ('seventy-two', 72),
    ('seventy-three', 73),
    ('seventy-four', 74),
    ('seventy-five', 75),
    ('seventy-six', 76),
    ('seventy-seven', 77),
    ('seventy-eight', 78),
    ('seventy-nine', 79),
    ('eighty', 80),
    ('eighty-one', 81),
    ('eighty-two', 82),
    ('eighty-three', 83),
    ('eighty-four', 84),
    ('eighty-five', 85),
    ('eighty-six', 86),
    ('eighty-seven', 87),
    ('eighty-eight', 88),
    ('eighty-nine', 89),
    ('ninety', 90),
    ('ninety-one', 91),
    ('ninety-two', 92),
    ('ninety-three', 93),
    ('ninety-four', 94),
    ('ninety-five', 95),
    ('ninety-six', 96),
    ('ninety-seven', 97),
    ('ninety-eight', 98),
    ('ninety-nine', 99),
)
EN_DATES_FOUNDED = 'built|opened|founded|established|unveiled|launched|formed|created|started|began|begun|set up'
EN_DATES_MONTH = (
    '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?'
    '(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
)
EN_DATES_WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
EN_DATES_COUNTED = (
    '[ -](?:people|men|women|children|(?:more|new|other) |(?:hundred|thousand|million|billion|percent|per'
    ' cent)\\b|(?!(?:was|is|has|as|its|his|this|plus|versus|across|unless|thus|perhaps|besides|towards|say'
    's|does|goes)\\b)[a-z]+s\\b)|[%\\d]|[,.]\\d'
)
EN_DATES_MONTH_FIRST = (
    '\\b((?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Se'
    'pt?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)) (\\d{1,2})(st|nd|rd|th)?\\b(?:(,?'
    ') (\\d{4})\\b)?(?![\\d,.]*\\d|%|[-–/]\\d)'
)
EN_DATES_DAY_FIRST = (
    '(?<![\\d.,$£€#/:–-])\\b(\\d{1,2})(?:(st|nd|rd|th)(?: of)?)? ((?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:'
    'ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|'
    '\\.)?|Dec(?:ember|\\.)?))(?!\\w)(?:,? (\\d{4})\\b)?'
)
EN_DATES_ON = '(?:\\b[Oo]n|\\b[Dd]ated|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?) (?:the )?\\Z'
EN_DATES_BY = (
    '\\b(?:[Bb]y|[Uu]ntil|[Tt]ill|[Tt]hrough|[Bb]efore|[Aa]fter|[Ss]ince|[Ff]rom|[Ee]ffective|ends?|ended|'
    'ending|starting|beginning|due) (?:the )?\\Z'
)
EN_DATES_RANGE = (
    '\\b(?:[Ff]rom|[Bb]etween) (?:(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June'
    '?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?) \\d{1,2}'
    '|\\d{1,2} (?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\'
    '.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?))(?:st|nd|rd|th)? (?:and|to'
    '|through|until) \\Z'
)
EN_DATES_STOP = '(?:[.;:!?)\\]\\"”’—–\\n]|,(?! ?\\d)|\\Z)'
EN_DATES_GOES_ON = (
    ' (?:\\(|[—–]|(?:at|in|and|or|to|for|from|with|by|when|after|before|until|through|as|because|but|if|th'
    'at|which|who|where|this|last|next|near|despite|amid|during|between|the|a|an|he|she|it|they|we)\\b)'
)
EN_DATES_LABELLED = (
    '(?:\\b(?:[Ii]ssues?|[Nn]o\\.?|[Nn]umber|[Vv]ol(?:ume|\\.)?|[Pp]ages?|pp?\\.|[Rr]oom|[Cc]hapter|[Tt]op|[F'
    'f]lat|[Uu]nit)|#) ?\\Z'
)
EN_DATES_UNREAL = (
    "no such|n['o’]t exist|nonexistent|non-existent|imaginary|fictional|fictitious|\\bno (?:the )?(?:\\d|[A"
    '-Z][a-z]+ \\d)'
)
EN_DATES_DATELINE = '(?:\\A|\\n)[A-Z][A-Z .]{2,30}, \\Z'
EN_DATES_YEARS = (
    '\\b([Bb]etween|[Ff]rom) ((?:1[89]|20)\\d\\d) (and|to|until|through) ((?:1[89]|20)\\d\\d)\\b(?=[,;:!?)\\]\\"”'
    '’\\n]|\\.(?!\\d)|\\Z| (?!(?:BCE?|B\\.C|years?|days|to)\\b)[a-z]+)'
)
EN_DATES_DAYS = (
    '\\b(?:[Bb]etween|[Ff]rom) ((?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|'
    'July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)) (\\d{1,2}'
    ') (?:and|to|until|through) (?:((?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|J'
    'une?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)) )?('
    '\\d{1,2})\\b(?!,? \\d{4}| (?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|Jul'
    'y?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)|[%\\d]|[.,:]\\'
    'd| (?:of|percent|per cent|people|million|billion|[a-z]+s)\\b)'
)
EN_DATES_MOVES = (
    '\\b(?:fell|fall|rose|rise|drop|grew|grow|up|down|declin|increas|decreas|cut|slip|climb|reduc|went|mov'
    '|chang|shr[aiu]nk|trimm|slash|lower|rais|revis|adjust|correct|amend|forecast|number|count|total|inde'
    'x|figure|points?|rang|vari|anywhere|swung|slid|plung|tumbl|sank|gain|los[te]|jump|edg|eas)'
)
EN_DATES_COUNTS_BEHIND = '[ ](?:people|men|women|children|[a-z]+s\\b(?<!\\bwas)(?<!\\bhas)(?<!\\bis)|[a-z]*illion)'
EN_DATES_YEAR_SPAN = (
    '\\b[Ff]rom ((?:19|20)\\d\\d) (?:to|through|until) ((?:19|20)\\d\\d),? (?:a (?:period|span|total) of |span'
    'ning |lasting |over )(?P<hedge>about |around |roughly |some |nearly |almost |more than |over |at lea'
    'st )?(?P<n>\\d{1,3})(?P<odd>-odd)? years(?P<about> or (?:so|more))?\\b'
)
EN_DATES_AGES = (
    '\\bborn (?:in |on [^.\\n]{3,15}, )((?:1[89]|20)\\d\\d)\\b[^.\\n]{0,80}?\\bdied (?:in |on [^.\\n]{3,15}, )((?'
    ':1[89]|20)\\d\\d),? (?:at (?:the age of )?|aged )(\\d{1,3})\\b'
)
EN_DATES_WEEKDAY_FIRST = (
    '\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? \\(?(?:the )?(?:((?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?'
    '|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?'
    ':ember|\\.)?|Dec(?:ember|\\.)?)) (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?((?:Jan(?'
    ':uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember'
    '|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)))(?!\\w)(?:,? (\\d{4})\\b)?'
)
EN_DATES_WEEKDAY_RANGE = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?,?(?: ?[-–—/&] ?| (?:to|through|until|and|or) |, )\\Z'
EN_DATES_WEEKDAY_BEHIND = (
    '\\b((?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Se'
    'pt?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)) (\\d{1,2}), (\\d{4}),? (?:\\(|(?:w'
    "as |is |fell on )?(?:a )?)((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b(?!['’-]| [A-Z])"
)
EN_DATES_EVENTS = (
    '\\b[Ff]rom (?P<y1>(?:1[89]|20)\\d\\d) (?:to|until|till) (?P<y2>(?:1[89]|20)\\d\\d), (?P<n>\\d{1,3}|(?i:[a-'
    'z]{3,9}(?:-[a-z]{3,5})?)) years\\b(?! (?:after|before|earlier|later|ago|old))'
)
EN_DATES_EVENTS_BEHIND = (
    '\\b(?P<n>\\d{1,3}|(?i:[a-z]{3,9}(?:-[a-z]{3,5})?)) years on from the (?P<y1>(?:1[89]|20)\\d\\d) [^.\\n\\d]'
    '{3,80}? (?:in|of) (?P<y2>(?:1[89]|20)\\d\\d)\\b'
)
EN_DATES_REIGN = (
    '\\b(?:came to|took|ascended|succeeded|appointed|elected|joined|entered|started)\\b[^.\\n\\d]{0,40}? in ('
    '?P<y1>(?:1[89]|20)\\d\\d) and (?:died|abdicated|retired|stepped down|resigned|left)\\b[^.\\n\\d]{0,30}? i'
    'n (?P<y2>(?:1[89]|20)\\d\\d),? (?:after|having)\\b[^.,\\n\\d]{0,24}? (?:for )?(?P<n>\\d{1,3}|(?i:[a-z]{3,9'
    '}(?:-[a-z]{3,5})?)) years\\b(?! (?:of |earlier|before))'
)
EN_DATES_ANNIVERSARY = (
    '\\b(?i:built|opened|founded|established|unveiled|launched|formed|created|started|began|begun|set\\ up)'
    '\\b[^.\\n\\d]{0,60}? in (?P<y1>(?:1[89]|20)\\d\\d)\\b[^.\\n\\d]{0,80}?\\b(?P<n>\\d{1,3})(?:st|nd|rd|th) annive'
    'rsary\\b[^.\\n\\d]{0,20}? in (?P<y2>(?:1[89]|20)\\d\\d)\\b'
)
EN_DATES_LIFE = (
    '\\b[Bb]orn in (?P<y1>(?:1[89]|20)\\d\\d)\\b[^.\\n\\d]{0,100}?\\b(?:died|passed away)\\b[^.\\n\\d]{0,40}? in (?'
    'P<y2>(?:1[89]|20)\\d\\d),? (?:at (?:the age of )?|aged )(?P<n>\\d{1,3})\\b'
)
EN_DATES_AHEAD = 'forecast|expect|will|plan|target|project|due|by|aim|would|could|next|future'
# en/figures.yaml
EN_FIGURES_PHRASAL_VERBS = (
    'wrote|write|writes|writing|picked|pick|picking|set|setting|signed|sign|signing|took|take|takes|takin'
    'g|turned|turn|turning|gave|give|giving|used|using|use|racked|notched|chalked|lined|opened|open|openi'
    'ng|bought|buy|buying|snapped|gobbled|backed|rounded|round|made|make|makes|making|broke|split|cleared'
    '|clear|drew|draw|called|call|shut|shutting|shuts|closed|closing|handed|handing|laid|tracked|gunned|p'
    'ut|putting|blew|tore|knocked|struck|voted|stood|saved|cooked|served|lit|mopped|swept'
)
EN_FIGURES_ELIDED_BEFORE = (
    '(?:\\b(?:from|to|in|than|against|versus|compared with|compared to|was|were|had been|at|of|the|over|un'
    'der|below|above|beat|beating)(?: (?:about|around|only|just|nearly|almost|some|a|an|the|its|their|his'
    "|her|my|our|record|last year[’']s|a record|previous|old))*|[a-z][’']s|s[’']) \\Z"
)
EN_FIGURES_ELIDED_FIRST = (
    '\\A(?:,? or [^,]{1,16},?|,? [(][^()]{1,16}[)])? ?(?:higher |lower |up |down )?(?:to (?:close |settle '
    '|finish |end |trade |sell )?(?:at )?|at )(?:a record |about |just |only )?\\Z'
)
EN_FIGURES_ELIDED_BEHIND = (
    '(?:[.,;:)!?"”’]|\\Z|\\n| (?:last|this|in|a|an|the|before|earlier|previously|when|now|today|and|but|by|'
    'as|since|on|at|with|for|during|over|ago|set|recorded|needed|reached) ?)'
)
EN_FIGURES_PART_OF_UNIT = ' of (?:the |its |a |an |their )?(?:planned |possible |total |installed |available |some |about )?'
EN_FIGURES_PHRASAL = (
    '\\b(?:wrote|write|writes|writing|picked|pick|picking|set|setting|signed|sign|signing|took|take|takes|'
    'taking|turned|turn|turning|gave|give|giving|used|using|use|racked|notched|chalked|lined|opened|open|'
    'opening|bought|buy|buying|snapped|gobbled|backed|rounded|round|made|make|makes|making|broke|split|cl'
    'eared|clear|drew|draw|called|call|shut|shutting|shuts|closed|closing|handed|handing|laid|tracked|gun'
    'ned|put|putting|blew|tore|knocked|struck|voted|stood|saved|cooked|served|lit|mopped|swept) (?:up|dow'
    'n) \\Z'
)
EN_FIGURES_ODD = '(?:-| )odd(?![A-Za-z])'
EN_FIGURES_PLUS = '(?:-| )plus(?![A-Za-z])|\\+(?![0-9])'
EN_FIGURES_JOINT = '(?:, ?| and | )'
EN_FIGURES_OVER = ' (?:in|out of|over|of every|in every) (?=[A-Za-z0-9])'
EN_FIGURES_SIGN_WORDS = '(minus|negative|plus|positive)(?![A-Za-z])'
EN_FIGURES_ARTICLE = '(?:an?|the) (?=[0-9$€£¥A-Za-z])'
EN_FIGURES_HUNDREDS = '(?: of)? (hundred|thousand|million|billion|trillion|dozen)(?![A-Za-z])(?: of(?= [A-Za-z]))?'
EN_FIGURES_ORDINAL_DIGITS = '([0-9]{1,6}(?:,[0-9]{3})*)(?:st|nd|rd|th)(?![A-Za-z0-9])'
EN_FIGURES_PERCENT_OF = '(?:percentages?|percents?|per cents?)(?: of)? +'
EN_FIGURES_RUN = (
    '(?:([0-9]{1,2}):([0-5][0-9]):([0-5][0-9](?:\\.[0-9]{1,3})?)|([0-9]{1,2}):([0-5][0-9]\\.[0-9]{1,3}))(?!'
    '[0-9:])'
)
EN_FIGURES_PART_OF_ONE = ' (?:of )?(?:an?|one) '
EN_FIGURES_ONE_AND_PART = '(?:an?|one) ([a-z]+) and an? (half|quarter|third)(?![A-Za-z-])(?! (?:of|an?|the)\\b)'
EN_FIGURES_HALF_AGAIN = 'half as [a-z]+ again(?![A-Za-z])'
EN_FIGURES_HALF_AS = 'half as (?:much|many)(?![A-Za-z])'
EN_FIGURES_RUN_BEFORE = (
    '\\b(?:in|of|clock(?:ed|ing|s)|timed?|was|is|ran|record|best|to|off|than|beat(?:ing)?)(?: an?| the| at'
    ")? \\Z|[a-z][’']s \\Z"
)
EN_FIGURES_CLOCK_BEHIND = ' ?(?:[aApP]\\.?[mM]\\b|[A-Z]{2,4}\\b)'
EN_FIGURES_RANKED_BEFORE = (
    '\\b(?:ranks?|ranked|ranking|placed|finish(?:es|ed|ing)?|came|sits?|sitting|sat|lies|lying|stands|stoo'
    'd) (?:in |a distant |a close |only |just |joint |equal |tied |tied for )?\\Z'
)
EN_FIGURES_RANKED_BEHIND = (
    ' (?:of|out of|among) (?:the )?(?:[0-9]{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twel'
    've)\\b(?! (?:months?|years?|weeks?|days?))| in the (?:[a-z]+ ){0,2}(?:table|league|rankings?|standing'
    's)\\b'
)
EN_FIGURES_COUNTED_BEHIND = (
    '(?:(?:,| and) [0-9]{1,3}(?:st|nd|rd|th))? of (?:the|his|her|their|its) (?:season|campaign|year|caree'
    'r|tournament|month|series)\\b'
)
EN_FIGURES_SCORED_BEFORE = (
    '\\b(?:ratio|odds|score|vote|votes|tally|count) of (?:about |roughly )?\\Z|\\b(?:voted|votes|split|divid'
    'ed|ruled|won|lost|beaten|prevailed|decided) (?:by )?\\Z'
)
EN_FIGURES_SCORED = (
    '[0-9]{1,3} to [0-9]{1,3}(?![0-9,.]*[0-9]| ?%| (?:per ?cent|points?|years?|days?|weeks?|months?|hours'
    '?|minutes?|percentage|of|(?:[a-z]+ )?[a-z]{2,}s)\\b)'
)
EN_FIGURES_OUTNUMBERED = '\\boutnumber(?:s|ed|ing)? [a-z ]{1,30}(?:by )?\\Z'
EN_FIGURES_HALVED_BEFORE = (
    '\\b(?:by|about|nearly|almost|roughly|over|under|around|more than|less than|just over|just under|fewer'
    ' than) \\Z'
)
EN_FIGURES_HALVED_BEHIND = ' (?:the|its|their|his|her|those|these|our) (?!time\\b|way\\b)'
EN_FIGURES_WITHIN = '\\bbetween \\Z'
EN_FIGURES_TWICE = (
    ' (?:the|that|what|as (?!an?\\b|the\\b|well\\b|long\\b)|its|their|his|her|last|this|those|[0-9]|[A-Z][a-z'
    "]+[’']s )"
)
EN_FIGURES_OF_A_PICTURE = '(?:240|360|480|720|1080|1440|2160)[pi]\\b'
EN_FIGURES_QUARTER_BEFORE = (
    '\\b(?:corresponding|same|this|that|last|next|latest|current|final|closing|opening|previous|prior|fisc'
    'al|each|every|any|per|first|second|third|fourth|december|march|june|september) \\Z'
)
EN_FIGURES_QUARTER_BEHIND = (
    's? of (?:the |its |their |that |this )?(?:previous|last|this|next|year|fiscal|financial|prior|curren'
    't|same|(?:19|20)[0-9]{2})\\b'
)
EN_FIGURES_NEXT_ONE = (
    'an? (?:third|fourth|fifth|tenth) (?:year|month|week|day|hour|minute|season|quarter|century|decade)(?'
    '![A-Za-z])'
)
EN_FIGURES_LIST_JOINT = ', | and |, and '
EN_FIGURES_COUNTED_BEFORE = (
    '\\b(?:people|population|residents|visitors?|visits|users|customers|subscribers|readers|viewers|listen'
    'ers|passengers|homes|households|jobs|workers|voters|votes|tickets|copies|shares|members|pupils|stude'
    'nts|patients|tourists|followers|downloads|views|cases|doses|sales|revenues?|turnover|profits?|losses'
    '|budget|income|audience|circulation|deliveries|trips|journeys|crowds?)\\b(?: (?!(?:at|the|an?|in)\\b)['
    'a-z]+){0,3} \\Z'
)
EN_FIGURES_LENGTH_BEHIND = (
    '(?:²|-)| (?:high|long|wide|deep|tall|away|below|above|apart|by|freestyle|butterfly|backstroke|breast'
    'stroke|medley|sprint|race|pool|track|hurdles|relay|steeplechase|final|heat|from the|in (?:length|hei'
    'ght|width|depth|diameter)|of (?:rain|snow|water|track|road|pipe|cable))\\b'
)
EN_FIGURES_LENGTH_BEFORE = (
    '\\b(?:ran|run|runs|swam|swim|walk(?:ed)?|jump(?:ed)?|threw|dived|climbed|sank|fell|depth|height|lengt'
    'h|width|distance|tall|long|deep|high|wide|metres|miles|km|feet)\\b[a-z ]{0,16}\\Z'
)
EN_FIGURES_FOLD = '-?fold(?![A-Za-z])'
EN_FIGURES_MULTIPLIED = '(hundred|thousand|million|billion|trillion)s?\\b ?(?:of )?'
EN_FIGURES_MILLION = 'million'
EN_FIGURES_MINUS = 'minus|negative'
EN_FIGURES_LOSS = 'a net loss of|net loss of|net losses of|loss of|losses of'
EN_FIGURES_MULTIPLES_IN_TEXT = (
    'doubled|tripled|quadrupled|halved|trebled|quintupled|twofold|threefold|fourfold|fivefold|sixfold|ten'
    'fold|double|triple|treble|twice|thrice'
)
EN_FIGURES_NOT_ALONE = 'double|triple|treble|twice|thrice'
EN_FIGURES_PART_OF = ' of|-'
EN_FIGURES_COUPLE = 'couple|couple of'
EN_FIGURES_MAJORITY = 'a majority|the majority|a majority of|the majority of|more than half'
EN_FIGURES_NEVER_WITHIN_NOUN = (
    'over|and|or|than|to|from|between|by|the|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thir'
    'ty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|half|point|odd'
)
EN_FIGURES_ARTICLES = 'a|an'
EN_FIGURES_WITHIN_NUMERAL = 'a|an|and|point|of|hundred'
# en/hedges.yaml
EN_HEDGES_BEFORE = (
    (
        'about',
        (
            'about|around|some|roughly|approximately|approx|approx.|circa|ca|ca.|c.|an estimated|estimated|or so|'
            'in the region of|somewhere around|more or less|something like|in the order of|of the order of|broadl'
            'y'
        ),
    ),
    (
        'nearly',
        (
            'nearly|almost|close to|approaching|just under|just below|just short of|not quite|virtually|practical'
            'ly|near'
        ),
    ),
    (
        'more-than',
        (
            'more than|over|above|exceeding|exceeds|exceeded|exceed|greater than|higher than|upwards of|upward of'
            '|in excess of|just over|well over|beyond|bigger than|larger than|topped|topping|surpassing|surpassed'
            '|north of|slightly more than|a little over|just above|well above'
        ),
    ),
    (
        'less-than',
        (
            'less than|under|fewer than|below|lower than|smaller than|short of|well under|well below|south of|ben'
            'eath'
        ),
    ),
    (
        'at-least',
        (
            'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum|minimum of|gre'
            'ater than or equal to|more than or equal to|at least or equal to|not under|not below|no lower than|n'
            'ot lower than'
        ),
    ),
    (
        'at-most',
        (
            'at most|up to|no more than|not more than|a maximum of|maximum|maximum of|as many as|as much as|less '
            'than or equal to|not exceeding|not over|no greater than|not greater than|no higher than|not above|wi'
            'thin|capped at|fewer than or equal to|upto'
        ),
    ),
    (
        'equal',
        (
            'exactly|just|only|precisely|a total of|total of|totaling|totalling|a record|equal to|equals|the|an a'
            'dditional|additional|another|a further|all|a mere|as few as|as little as|an average of|average of|a '
            'whopping|an extra'
        ),
    ),
)
EN_HEDGES_AFTER = (
    ('about', 'or so|or thereabouts|approximately|roughly|more or less|approx'),
    (
        'at-least',
        (
            'or more|or above|or over|or greater|or higher|and above|and over|at least|at a minimum|and more|mini'
            'mum|and up|upwards|or better|or larger|plus'
        ),
    ),
    (
        'at-most',
        (
            'or less|or fewer|or below|or under|or lower|or smaller|and below|and under|at most|at the most|maxim'
            'um|max|tops|or equal'
        ),
    ),
    (
        'equal',
        'exactly|in total|in all|altogether|flat|year on year|year-on-year|on the year|from a year earlier',
    ),
)
# en/kinds.yaml
EN_KINDS_EACH_BEFORE = 'each|every|per|average|averages|averaged|averaging|mean|median|apiece'
EN_KINDS_EACH_BEHIND = (
    'each|apiece|a day|a week|a month|a year|a quarter|an hour|a minute|a head|a share|a barrel|a ton|a t'
    'onne|a bushel|a pound|an ounce|a gallon|a litre|a liter|a person|a household|a resident|a piece|a un'
    'it|a time|an acre|a hectare|a night|a pupil|a student|a patient|a woman|a child|a vehicle|a car|per|'
    'a mile|a kilometre|a kilometer|a foot|a ticket|a seat|a dose|a copy|a ride|a bottle|a box|a game|a m'
    'atch|a square foot|a square metre|a square meter|a throw|a voter|a worker|an employee|a family|a hom'
    'e|a bed|a crew|a trip|to the tonne|to the ton|to the acre|to the gallon|to the litre|to the hectare|'
    'to the pound|to the dollar|to the barrel|for each|for every|to each|aboard each|on each|in each'
)
EN_KINDS_NO_SUM = 'degrees|degree|°|°C|°F|℃|℉|nanometers|nanometres|decibels|magnitude'
EN_KINDS_CHANGE_BEFORE = (
    'gain|gains|increase|rise|jump|surge|growth|leap|climb|uptick|improvement|fall|drop|decline|decrease|'
    'cut|loss|dip|slump|plunge|reduction|slide|shortfall|change|swing|beating|shedding|losing|gaining|up|'
    'down|rising|falling|increasing|growing|declining|dropping|raised'
)
EN_KINDS_CHANGE_BEHIND = (
    'more|less|fewer|higher|lower|longer|shorter|greater|smaller|larger|bigger|above|below|up|down|dearer'
    '|cheaper|heavier|lighter|faster|slower|ahead|increase|rise|jump|gain|drop|fall|decline|decrease|cut|'
    'growth|reduction'
)
EN_KINDS_CHANGING = (
    'trimming|cutting|raising|lifting|lowering|reducing|boosting|trimmed|cut|raised|lifted|lowered|reduce'
    'd|boosted|increasing|increased'
)
EN_KINDS_CHANGE_AMOUNT = (
    'increase|rise|jump|drop|fall|decline|decrease|reduction|rising|falling|increasing|declining|dropping'
    '|decreasing|up|down'
)
EN_KINDS_NUMBERED = (
    'day|week|round|stage|game|match|set|chapter|phase|part|lap|hole|level|gate|platform|room|page|group|'
    'tier|category|grade|year|line|route|flight|channel|studio'
)
EN_KINDS_PART_OR_TIME = 'quarter'
EN_KINDS_POINTS = 'points|point'
EN_KINDS_AGED = 'aged|age|ages|turned|turns|now'
EN_KINDS_YEARS_OLD = 'years old|year old|years of age|yrs old'
EN_KINDS_A_TOTAL_OF_EACH = (
    "\\b(?:each|every one|every) of (?:(?:the|its|his|her|their|these|those|our|all|some|about) )?(?:[\\w'’"
    ']+ ){0,3}\\Z'
)
EN_KINDS_A_FRACTION = (
    '\\b(?:two|three)[- ](?:thirds?|quarters|fifths)$|\\ba (?:third|quarter|fifth|tenth)$|\\bone (?:in|out o'
    'f) \\w+$'
)
EN_KINDS_EACH_OF_THOSE = '\\b(?:Each|Every one) of (?:the|its|his|her|their|these|those) [^.;:()]{0,70}\\Z'
EN_KINDS_ONE_EACH_BEFORE = '\\b(?:each|every|per|average|averages|averaged|averaging|mean|median|apiece)\\b[^.;:()]{0,30}\\Z'
EN_KINDS_ONE_EACH_BEHIND = (
    ' ?(?:(?!and\\b|or\\b|\\d|will\\b|would\\b|must\\b|should\\b|have\\b|had\\b|are\\b|were\\b|who\\b)[\\w-]+ ){0,2}?('
    '?:each|apiece|a\\ day|a\\ week|a\\ month|a\\ year|a\\ quarter|an\\ hour|a\\ minute|a\\ head|a\\ share|a\\ barr'
    'el|a\\ ton|a\\ tonne|a\\ bushel|a\\ pound|an\\ ounce|a\\ gallon|a\\ litre|a\\ liter|a\\ person|a\\ household|a'
    '\\ resident|a\\ piece|a\\ unit|a\\ time|an\\ acre|a\\ hectare|a\\ night|a\\ pupil|a\\ student|a\\ patient|a\\ w'
    'oman|a\\ child|a\\ vehicle|a\\ car|per|a\\ mile|a\\ kilometre|a\\ kilometer|a\\ foot|a\\ ticket|a\\ seat|a\\ d'
    'ose|a\\ copy|a\\ ride|a\\ bottle|a\\ box|a\\ game|a\\ match|a\\ square\\ foot|a\\ square\\ metre|a\\ square\\ me'
    'ter|a\\ throw|a\\ voter|a\\ worker|an\\ employee|a\\ family|a\\ home|a\\ bed|a\\ crew|a\\ trip|to\\ the\\ tonne'
    '|to\\ the\\ ton|to\\ the\\ acre|to\\ the\\ gallon|to\\ the\\ litre|to\\ the\\ hectare|to\\ the\\ pound|to\\ the\\ '
    'dollar|to\\ the\\ barrel|for\\ each|for\\ every|to\\ each|aboard\\ each|on\\ each|in\\ each)\\b(?! (?:ago|ear'
    'lier|before|later|previously|old|back)\\b)(?<!each(?= (?:[a-z]+ed|paid|get|got|give|gave|take|took|pu'
    't|won|lost|have|had|receive|pay|pocket|earn|sold|bought|spent|owed?)\\b))'
)
EN_KINDS_A_NUMBERED = (
    '\\b(?:day|week|round|stage|game|match|set|chapter|phase|part|lap|hole|level|gate|platform|room|page|g'
    'roup|tier|category|grade|year|line|route|flight|channel|studio) \\Z'
)
EN_KINDS_A_CHANGE_BEFORE = (
    '\\b(?!(?:followed|owned|led|backed|supported|approved|beaten|won|divided|multiplied|held|run|made)\\b)'
    '[a-z]+(?:ed|en|ing|unk|ank|ew|ose|ell) by (?:about |around |nearly |almost |just |only |some |roughl'
    'y |more than |over |as much as )?\\Z|\\b(?<!\\bmake )(?<!\\bmakes )(?<!\\bmade )(?<!\\bmaking )(?:(?:gain|'
    'gains|increase|rise|jump|surge|growth|leap|climb|uptick|improvement|fall|drop|decline|decrease|cut|l'
    'oss|dip|slump|plunge|reduction|slide|shortfall|change|swing|beating|shedding|losing|gaining|up|down|'
    'rising|falling|increasing|growing|declining|dropping|raised)(?: of| by|:)?|(?:trimming|cutting|raisi'
    'ng|lifting|lowering|reducing|boosting|trimmed|cut|raised|lifted|lowered|reduced|boosted|increasing|i'
    "ncreased)(?: [\\w’'-]+){1,3} by) (?:about |around |nearly |almost |just |only |some |roughly )?\\Z"
)
EN_KINDS_A_CHANGE_AMOUNT = (
    '\\ban (?:extra|additional) \\Z|\\b(?<!\\bmake )(?<!\\bmakes )(?<!\\bmade )(?<!\\bmaking )(?:increase|rise|j'
    'ump|drop|fall|decline|decrease|reduction|rising|falling|increasing|declining|dropping|decreasing|up|'
    'down)(?: of| by) (?:about |around |nearly |almost |just |only |some |roughly )?\\Z'
)
EN_KINDS_A_CHANGE_BEHIND = (
    '(?: per cent| percent)? (?:more|less|fewer|higher|lower|longer|shorter|greater|smaller|larger|bigger'
    '|above|below|up|down|dearer|cheaper|heavier|lighter|faster|slower|ahead|increase|rise|jump|gain|drop'
    '|fall|decline|decrease|cut|growth|reduction)\\b'
)
EN_KINDS_A_GLOSSED_CHANGE = (
    ',? (?:or |[(])(?:about |around |nearly )?[0-9][0-9.]* ?(?:%|per ?cent|percent|pct)[)]?,? (?:lower|hi'
    'gher|up|down|more|less|fewer|stronger|weaker|dearer|cheaper)\\b'
)
EN_KINDS_UNDER_AGE = (
    '\\b(?:was|were|is|are|those|people|children|anyone) (?:aged )?(?:under|over|below|above)(?: the age o'
    'f)? \\Z'
)
EN_KINDS_AN_AGE = '\\b(?:aged|age|ages|turned|turns|now) \\Z'
EN_KINDS_AN_AGE_BEHIND = '[ -](?:years\\ old|year\\ old|years\\ of\\ age|yrs\\ old)'
EN_KINDS_A_NAMED_AGE = "[A-Z][\\w.’'-]+, \\Z"
EN_KINDS_A_CAPITAL = '(?:\\A|[^.!?:;”"’\\n] )(?:[A-Z][\\w-]*) \\Z'
EN_KINDS_A_FRACTION_WORD = '(?:an? |one |two |three |four )?(?:half|thirds?|quarters?|fifths?|tenths?)\\b'
EN_KINDS_A_BETWEEN = 'between '
EN_KINDS_A_RANK = '\\b[Tt]op[ -]\\Z'
EN_KINDS_A_TIME_OF_YEAR = '\\b(?:the|this|that|last|next|previous|prior|same|first|second|third|fourth|final|opening|closing) \\Z'
# en/numbers.yaml
EN_NUMBERS_ONES = (
    ('zero', 0),
    ('one', 1),
    ('two', 2),
    ('three', 3),
    ('four', 4),
    ('five', 5),
    ('six', 6),
    ('seven', 7),
    ('eight', 8),
    ('nine', 9),
    ('ten', 10),
    ('eleven', 11),
    ('twelve', 12),
    ('thirteen', 13),
    ('fourteen', 14),
    ('fifteen', 15),
    ('sixteen', 16),
    ('seventeen', 17),
    ('eighteen', 18),
    ('nineteen', 19),
    ('nought', 0),
    ('naught', 0),
    ('nil', 0),
)
EN_NUMBERS_TENS = (
    ('twenty', 20),
    ('thirty', 30),
    ('forty', 40),
    ('fourty', 40),
    ('fifty', 50),
    ('sixty', 60),
    ('seventy', 70),
    ('eighty', 80),
    ('ninety', 90),
)
EN_NUMBERS_SCALES = (
    ('k', 3),
    ('thousand', 3),
    ('thousands', 3),
    ('thsd', 3),
    ('million', 6),
    ('millions', 6),
    ('mn', 6),
    ('mln', 6),
    ('mio', 6),
    ('mil', 6),
    ('bil', 9),
    ('billion', 9),
    ('billions', 9),
    ('bn', 9),
    ('bln', 9),
    ('milliard', 9),
    ('trillion', 12),
    ('trillions', 12),
    ('tn', 12),
    ('tln', 12),
    ('trn', 12),
    ('hundred', 2),
    ('lakh', 5),
    ('lakhs', 5),
    ('lac', 5),
    ('crore', 7),
    ('crores', 7),
    ('quadrillion', 15),
)
EN_NUMBERS_MONEY_SCALES = (
    ('m', 6),
    ('mm', 6),
    ('b', 9),
    ('t', 12),
)
EN_NUMBERS_DOZENS = 'doz|dozen|dozens|dz|dzs'
EN_NUMBERS_PLURALS = (
    ('thousands', 1000),
    ('millions', 1000000),
    ('billions', 1000000000),
    ('hundreds', 100),
    ('trillions', 1000000000000),
)
EN_NUMBERS_ORDINALS = (
    ('third', 3),
    ('fourth', 4),
    ('fifth', 5),
    ('sixth', 6),
    ('seventh', 7),
    ('eighth', 8),
    ('ninth', 9),
    ('tenth', 10),
    ('eleventh', 11),
    ('twelfth', 12),
    ('thirteenth', 13),
    ('fourteenth', 14),
    ('fifteenth', 15),
    ('sixteenth', 16),
    ('seventeenth', 17),
    ('eighteenth', 18),
    ('nineteenth', 19),
)
EN_NUMBERS_PARTS = (
    ('half', 2),
    ('halves', 2),
    ('quarter', 4),
    ('quarters', 4),
)
EN_NUMBERS_LAST = (
    ('first', 1),
    ('second', 2),
)
EN_NUMBERS_POWERS = (
    ('hundred', 2),
    ('thousand', 3),
    ('million', 6),
    ('billion', 9),
    ('trillion', 12),
)
EN_NUMBERS_PRINTED = (
    ('trillion', 12),
    ('billion', 9),
    ('million', 6),
)
EN_NUMBERS_MULTIPLES = (
    ('2', 'doubled|doubles|double|twofold|two-fold|twice|doubling|twice as much|twice as many'),
    ('3', 'tripled|triples|triple|trebled|threefold|three-fold|thrice|tripling'),
    ('4', 'quadrupled|quadruples|quadruple|fourfold|four-fold|quadrupling'),
    ('5', 'quintupled|quintuple|fivefold|five-fold|quintupling'),
    ('6', 'sixfold|six-fold'),
    ('10', 'tenfold|ten-fold'),
)
EN_NUMBERS_HALVED = 'halved|halves|halving'
EN_NUMBERS_MAGNITUDES = (
    ('1-10', 'several|a few|few|a handful of|a handful|a couple of|a couple'),
    ('1-', 'many|numerous|various'),
    ('1000-1000000', 'thousands of|thousands'),
    ('0-10', 'single digits'),
    ('10-100', 'double digits|dozens of|dozens|tens of|scores of|scores|decades of'),
    ('100-1000', 'triple digits|hundreds of|hundreds'),
    ('10000-100000', 'tens of thousands of|tens of thousands'),
    ('100000-1000000', 'hundreds of thousands of|hundreds of thousands'),
    ('10000000-100000000', 'tens of millions of|tens of millions'),
    ('100000000-1000000000', 'hundreds of millions of|hundreds of millions'),
    ('10000000000-100000000000', 'tens of billions of|tens of billions'),
    ('100000000000-1000000000000', 'hundreds of billions of|hundreds of billions'),
    ('1000000-1000000000', 'millions of|millions'),
    ('1000000000-1000000000000', 'billions of|billions'),
    ('1000000000000-1000000000000000', 'trillions of|trillions'),
)
# en/slips.yaml
EN_SLIPS_MULTIPLIERS = (
    ('million', 'billion'),
    ('billion', 'trillion'),
)
EN_SLIPS_CHANGES = (
    ('up ', 'down '),
    ('rose', 'fell'),
)
EN_SLIPS_SHARES = (
    (' percentage points', '%'),
)
EN_SLIPS_OPERATORS = (
    ('and', '+'),
    ('plus', '+'),
    ('minus', '-'),
    ('less', '-'),
    ('times', '*'),
    ('x', '*'),
    ('over', '/'),
    ('per', '/'),
    ('equals', '='),
    ('equal', '='),
    ('is', '='),
    ('are', '='),
    ('makes', '='),
)
# en/units.yaml
EN_UNITS_COUNTED = (
    'people|persons|person|companies|company|firms|firm|businesses|units|unit|households|families|deaths|'
    'death|cases|case|jobs|job|workers|employees|students|pupils|children|women|men|votes|vote|seats|seat'
    '|members|member|shares|share|passengers|vehicles|cars|homes|houses|schools|hospitals|patients|doctor'
    's|nurses|teachers|countries|country|cities|states|regions|villages|projects|project|stores|shops|fli'
    'ghts|trips|visitors|tourists|users|customers|farmers|farms|soldiers|troops|refugees|migrants|arrests'
    '|injuries|infections|doses|tests|items|item|goals|points|point|games|matches|medals|residents|voters'
    '|respondents|head|pieces|copies|tickets|rooms|beds'
)
EN_UNITS_MEASURED = (
    ('km|kilometres|kilometers|kilometre|kilometer|kms', 'm', 1000, 1, 'measure'),
    ('m|metres|meters|metre|meter', 'm', 1, 1, 'measure'),
    ('dm|decimetres|decimeters|decimetre|decimeter', 'm', 1, 10, 'measure'),
    ('cm|centimetres|centimeters|centimetre|centimeter', 'm', 1, 100, 'measure'),
    ('mm|millimetres|millimeters|millimetre|millimeter', 'm', 1, 1000, 'measure'),
    ('miles|mile|mi', 'm', 1609344, 1000, 'measure'),
    ('nautical miles|nautical mile|nmi', 'm', 1852, 1, 'measure'),
    ('yards|yard|yd|yds', 'm', 9144, 10000, 'measure'),
    ('feet|foot|ft|′', 'm', 3048, 10000, 'measure'),
    ('inches|inch|″|"', 'm', 254, 10000, 'measure'),
    (
        (
            'square kilometres|sq kilometres|sq kilometers|square kilometers|square kilometre|square kilometer|sq'
            ' km|km2|km²|sq. km|㎢'
        ),
        'area',
        1000000,
        1,
        'measure',
    ),
    (
        'square metres|square meters|sq metres|sq meters|square metre|square meter|sq m|m2|m²|sqm|sq. m',
        'area',
        1,
        1,
        'measure',
    ),
    ('cm2|cm²|square centimetres|square centimeters', 'area', 1, 10000, 'measure'),
    ('hectares|hectare|ha', 'area', 10000, 1, 'measure'),
    ('acres|acre|ac', 'area', 40468564224, 10000000, 'measure'),
    ('square miles|sq miles|square mile|sq mi|sq. mi', 'area', 2589988110336, 1000000, 'measure'),
    ('square feet|sq feet|square foot|sq ft|sqft|sq. ft|ft2|ft²', 'area', 9290304, 100000000, 'measure'),
    ('square yards|square yard|sq yd', 'area', 83612736, 100000000, 'measure'),
    ('mu', 'area', 2000, 3, 'measure'),
    ('cubic metres|cubic meters|cubic metre|cubic meter|m3|m³|cu m|cbm', 'volume', 1, 1, 'measure'),
    ('cubic centimetres|cubic centimeters|cc|cm3|cm³', 'volume', 1, 1000000, 'measure'),
    ('cubic feet|cubic foot|cu ft|ft3|ft³', 'volume', 28316846592, 1000000000000, 'measure'),
    ('litres|liters|litre|liter|l|L', 'volume', 1, 1000, 'measure'),
    ('ml|mL|millilitres|milliliters|millilitre|milliliter', 'volume', 1, 1000000, 'measure'),
    ('barrels|barrel|bbl|bbls', 'volume', 158987294928, 1000000000000, 'measure'),
    ('gallons|gallon|gal', 'volume', 3785411784, 1000000000000, 'measure'),
    ('pints|pint', 'pint', 1, 1, 'measure'),
    ('bushels|bushel', 'bushel', 1, 1, 'measure'),
    ('tonnes|tonne|metric tons|metric ton|metric tonnes|mt|t', 'kg', 1000, 1, 'measure'),
    ('tons|ton', 'ton', 1, 1, 'measure'),
    ('short tons|short ton', 'kg', 90718474, 100000, 'measure'),
    ('long tons|long ton', 'kg', 10160469088, 10000000, 'measure'),
    ('kg|kilograms|kilogram|kilogrammes|kilogramme|kilos|kilo|kgs', 'kg', 1, 1, 'measure'),
    ('g|grams|gram|grammes|gramme', 'kg', 1, 1000, 'measure'),
    ('mg|milligrams|milligram|milligrammes|milligramme', 'kg', 1, 1000000, 'measure'),
    ('μg|µg|ug|mcg|micrograms|microgram|microgrammes|microgramme', 'kg', 1, 1000000000, 'measure'),
    ('pounds|pound|lb|lbs', 'kg', 45359237, 100000000, 'measure'),
    ('ounces|ounce|oz', 'kg', 28349523125, 1000000000000, 'measure'),
    ('stone', 'kg', 635029318, 100000000, 'measure'),
    ('weeks|week|wk|wks', 's', 604800, 1, 'measure'),
    ('fortnights|fortnight', 's', 1209600, 1, 'measure'),
    ('days|day', 's', 86400, 1, 'measure'),
    ('hours|hour|hr|hrs|h', 's', 3600, 1, 'measure'),
    ('minutes|minute|min|mins', 's', 60, 1, 'measure'),
    ('seconds|second|sec|secs|s', 's', 1, 1, 'measure'),
    ('decades|decade', 'year', 10, 1, 'measure'),
    ('years|year|yr|yrs|years old|year old|year-old|years of age', 'year', 1, 1, 'measure'),
    ('quarters|quarter', 'year', 1, 4, 'measure'),
    ('months|month|mo|mos', 'year', 1, 12, 'measure'),
    ('mph', 'speed', 1609344, 3600000, 'measure'),
    ('km/h|kph|kmh|kmph', 'speed', 1000, 3600, 'measure'),
    ('kcal|kilocalories|kilocalorie', 'kcal', 1, 1, 'measure'),
    ('cal|calories|calorie', 'calorie', 1, 1, 'measure'),
    ('Wh|wh|watt-hours|watt hours', 'energy', 3600, 1, 'measure'),
    (
        'kWh|kwh|kilowatt-hours|kilowatt hours|kilowatt-hour|kilowatt hour',
        'energy',
        3600000,
        1,
        'measure',
    ),
    (
        'MWh|mwh|megawatt-hours|megawatt hours|megawatt-hour|megawatt hour',
        'energy',
        3600000000,
        1,
        'measure',
    ),
    ('GWh|gwh|gigawatt-hours|gigawatt hours', 'energy', 3600000000000, 1, 'measure'),
    ('TWh|twh|terawatt-hours|terawatt hours', 'energy', 3600000000000000, 1, 'measure'),
    ('joules|joule|J', 'energy', 1, 1, 'measure'),
    ('MJ|mj|megajoules', 'energy', 1000000, 1, 'measure'),
    ('GJ|gj|gigajoules', 'energy', 1000000000, 1, 'measure'),
    ('btu|BTU|mmbtu|MMBtu', 'btu', 1, 1, 'measure'),
    ('W|watts|watt', 'power', 1, 1, 'measure'),
    ('kW|kw|kilowatts|kilowatt', 'power', 1000, 1, 'measure'),
    ('MW|mw|megawatts|megawatt', 'power', 1000000, 1, 'measure'),
    ('GW|gw|gigawatts|gigawatt', 'power', 1000000000, 1, 'measure'),
    ('TW|tw|terawatts|terawatt', 'power', 1000000000000, 1, 'measure'),
    ('psi', 'psi', 1, 1, 'measure'),
    ('°|degrees|degree', 'degree', 1, 1, 'measure'),
    ('PB|pb|petabytes|petabyte', 'byte', 1000000000000000, 1, 'measure'),
    ('EB|exabytes|exabyte', 'byte', 1000000000000000000, 1, 'measure'),
    ('ZB|zettabytes|zettabyte', 'byte', 1000000000000000000000, 1, 'measure'),
    ('KiB|kibibytes', 'byte', 1024, 1, 'measure'),
    ('MiB|mebibytes', 'byte', 1048576, 1, 'measure'),
    ('GiB|gibibytes', 'byte', 1073741824, 1, 'measure'),
    ('Kbps|kbps', 'data rate', 125, 1, 'measure'),
    ('Gbps|gbps', 'data rate', 125000000, 1, 'measure'),
)
EN_UNITS_DIMENSIONLESS = (
    ('%|％|percent|per cent|percents|pct|percentage|percentages|pc', '', 1, 100, 'percent'),
    (
        (
            'percentage points|percentage point|percentage-point|percentage-points|percent points|pp|ppt|ppts|pps'
            '|points of percentage'
        ),
        '',
        1,
        100,
        'point',
    ),
    ('‰|per mille|per mil|permille|permil|per thousand', '', 1, 1000, 'permille'),
    ('‱', '', 1, 10000, 'basis-point'),
    ('basis points|basis point|basis-points|basis-point|bps|bp', '', 1, 10000, 'basis-point'),
    ('ppm|parts per million', '', 1, 1000000, 'permille'),
    ('ppb|parts per billion', '', 1, 1000000000, 'permille'),
    ('times|fold|x|×', '', 1, 1, 'times'),
)
EN_UNITS_MONEY = (
    (
        (
            'USD|usd|$|US$|us$|USD$|usd$|U.S.$|u.s.$|u.s $|U.S. $|dollar|dollars|dlrs|dlr|US dollars|us dollars|u'
            's dollar|u.s. dollars|u.s. dollar|bucks'
        ),
        'USD',
        1,
        1,
        'money',
    ),
    ('cents|cent|cts|¢|c|US cents', 'USD', 1, 100, 'money'),
    ('EUR|eur|€|euro|euros', 'EUR', 1, 1, 'money'),
    (
        'GBP|gbp|£|￡|pounds sterling|pound sterling|sterling|british pounds|british pound|quid',
        'GBP',
        1,
        1,
        'money',
    ),
    ('JPY|jpy|yen|JP¥|japanese yen', 'JPY', 1, 1, 'money'),
    ('HKD|hkd|HK$|hk$|hong kong dollars|hong kong dollar', 'HKD', 1, 1, 'money'),
    ('TWD|twd|NT$|nt$|new taiwan dollars', 'TWD', 1, 1, 'money'),
    ('RUB|rub|₽|rubles|ruble|roubles|rouble|russian rubles|russian ruble', 'RUB', 1, 1, 'money'),
    ('KRW|krw|₩|won|south korean won|korean won', 'KRW', 1, 1, 'money'),
    ('INR|inr|₹|rs|Rs|Rs.|rupees|rupee|indian rupees|indian rupee', 'INR', 1, 1, 'money'),
    ('CAD|cad|C$|c$|c $|CAD$|cad$|CA$|ca$|canadian dollars|canadian dollar', 'CAD', 1, 1, 'money'),
    ('AUD|aud|A$|a$|AU$|au$|AUD$|aud$|australian dollars|australian dollar', 'AUD', 1, 1, 'money'),
    ('NZD|nzd|NZ$|nz$|new zealand dollars|new zealand dollar', 'NZD', 1, 1, 'money'),
    ('SGD|sgd|S$|s$|SG$|sg$|singapore dollars|singapore dollar', 'SGD', 1, 1, 'money'),
    ('CHF|chf|swiss francs|swiss franc', 'CHF', 1, 1, 'money'),
    ('THB|thb|฿|baht', 'THB', 1, 1, 'money'),
    ('VND|vnd|₫|dong', 'VND', 1, 1, 'money'),
    ('IDR|idr|rupiah|rupiahs|rp', 'IDR', 1, 1, 'money'),
    ('MYR|myr|ringgit|RM|rm', 'MYR', 1, 1, 'money'),
    ('BRL|brl|R$|r$|reais|real|brazilian reais', 'BRL', 1, 1, 'money'),
)
EN_UNITS_CURRENCY_CODES = (
    'AFN|ALL|AMD|AOA|ARS|AWG|AZN|BAM|BBD|BGN|BHD|BIF|BMD|BND|BOB|BSD|BTN|BWP|BYN|BZD|CDF|CLP|COP|CRC|CUP|'
    'CVE|DJF|DOP|DZD|ERN|ETB|FJD|FKP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HNL|HTG|IQD|ISK|JMD|JOD|KES|KGS|KHR|KMF|'
    'KPW|KYD|LBP|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MRU|MUR|MVR|MWK|MZN|NAD|NIO|NPR|OMR|PAB|PEN|PGK|PYG|QAR|'
    'RON|RSD|RWF|SBD|SCR|SDG|SHP|SLE|SOS|SRD|SSP|SYP|SZL|TJS|TMT|TND|TOP|TTD|TZS|UGX|UYU|UZS|VES|VUV|WST|'
    'XAF|XCD|XOF|XPF|YER|ZMW|ZWL'
)
EN_UNITS_COMMON_WORDS = 'all|bam|cop|cup|gel|mad|pen|ron|sos|top|try|yer'
EN_UNITS_CURRENCY_SIGNS = (
    ('₡', 'CRC'),
    ('₲', 'PYG'),
    ('₵', 'GHS'),
    ('₼', 'AZN'),
    ('₾', 'GEL'),
    ('֏', 'AMD'),
    ('៛', 'KHR'),
    ('₺', 'TRY'),
    ('₨', 'INR'),
    ('J$', 'JMD'),
    ('TT$', 'TTD'),
    ('BZ$', 'BZD'),
    ('FJ$', 'FJD'),
    ('COL$', 'COP'),
    ('NAD$', 'NAD'),
)
# en/wording.yaml
EN_WORDING_NEGATIVE_MEASURES = 'profit|loss|net|balance|earning|income|surplus|deficit|cash|flow'
EN_WORDING_FALLS = 'fell|dropped|declined|decreased|plunged|tumbled|shrank|slumped|down'
EN_WORDING_RESPECTIVELY_VERBS = (
    'rose|fell|grew|gained|lost|climbed|dropped|increased|decreased|declined|advanced|slipped|jumped|slid'
    '|added|shed|expanded|shrank|were|was|are|is|had|have|won|scored|reported|posted|recorded|received|so'
    'ld|produced|totaled|totalled|averaged|reached|earned|contributed|raised|spent|accounted for|made up|'
    'stood at|came to|amounted to|finished with'
)
EN_WORDING_NOT_NAMES = (
    'in|on|at|by|for|from|to|with|of|as|after|before|during|since|until|about|among|between|against|under'
    '|over|per|that|which|who|whom|whose|where|when|while|if|because|although|though|than|not|said|says|w'
    'ill|would|could|may|might|can|been|being|it|he|she|they|we|you|this|these|those|there'
)
EN_WORDING_FIRST_NAME_MAY_HAVE = 'in|of|for|at'
EN_WORDING_DETERMINERS = 'the|a|an|its|his|her|their'
EN_WORDING_SUFFIXES = 'inc|inc.|ltd|ltd.|co|co.|corp|corp.|jr|jr.|sr|sr.|llc|plc'
EN_WORDING_REGIONS = (
    'england|scotland|wales|ireland|france|germany|italy|spain|russia|china|india|japan|canada|mexico|bra'
    'zil|australia|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georg'
    'ia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michiga'
    'n|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|tennessee'
    '|texas|utah|vermont|virginia|washington|wisconsin|wyoming|ontario|quebec|alberta|manitoba'
)
EN_WORDING_SIGNED = (
    'profit|income|earnings|surplus|deficit|cash|\\bnet\\b|growth|margin|balance|return|\\bgap\\b|oil|crude|f'
    'utures|power|electricity'
)
EN_WORDING_AMOUNTS = (
    '\\b(?:sales|output|production|exports|imports|prices?|visitors|passengers|deaths|cases|spending|popul'
    'ation|shipments)\\b'
)
EN_WORDING_FALL_IN_TIMES = (
    '\\b(?:\\d{1,6}(?:\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten) times (?:less|lower|fewer|small'
    'er|cheaper|slower)\\b(?! than (?:an?|one|two|three|\\d+) (?:second|minute|hour|day|week|month|year|dec'
    'ade)s?\\b)'
)
EN_WORDING_FALL_OVER_100 = (
    '\\b(?:fell|dropped|declined|decreased|plunged|tumbled|shrank|slumped|down)(?: by)? (?:about |nearly |'
    'more than )?(\\d[\\d,]*(?:\\.\\d+)?)(?:%| percent\\b| per cent\\b)'
)
EN_WORDING_TWICE_OR_SO = (
    '\\b(?:about|around|approximately|roughly|some|nearly) [$£€]?\\d[\\d,.]*(?: (?!or\\b|and\\b)\\w+){0,2}? or '
    'so\\b(?! (?:far|many|much)\\b)'
)
EN_WORDING_TWICE_OR_MORE = (
    '\\b(?:at least|(?<!\\bno )more than|over) [$£€]?\\d[\\d,.]*(?: (?!or\\b|and\\b)\\w+){0,2}? or more\\b(?! (?:'
    'than|of)\\b)'
)
EN_WORDING_TWICE_OR_LESS = '\\b(?:at most|up to|less than|under) [$£€]?\\d[\\d,.]*(?: (?!or\\b|and\\b)\\w+){0,2}? or less\\b(?! than\\b)'
EN_WORDING_MOST_OR_MORE = (
    '\\b(?:at most|no more than|up to|fewer than|less than) [$£€]?\\d[\\d,.]*(?: (?!or\\b|and\\b)\\w+){0,2}? or'
    ' more\\b(?! than\\b)'
)
EN_WORDING_ROUGHLY_ABOUT = '\\b(?:approximately|roughly) (?:about|around|approximately|roughly|some) [$£€]?\\d[\\d,.]*'
EN_WORDING_ABOUT_AROUND = (
    '(?:(?<=\\bof )|(?<=\\bwas )|(?<=\\bwere )|(?<=\\bis )|(?<=\\bare )|(?<=\\bat )|(?<=\\bin )|(?<=\\bfor )|(?<='
    '\\bto )|(?<=\\bby )|(?<=\\bkilled )|(?<=\\bcosts )|(?<=\\bcost )|(?<=\\bhas )|(?<=\\bhad )|(?<=\\bhave )|(?<'
    '=\\. )|(?<=, )|(?<=\\n)|\\A)(?:about (?:around|approximately|roughly|some)|around (?:approximately|roug'
    'hly|some)) [$£€]?\\d[\\d,.]*'
)
EN_WORDING_PERCENT_FOR_POINTS = (
    '\\b(?:(?:unemployment|jobless|interest|inflation|vacancy|participation|employment|tax|mortgage|saving'
    's?|default|delinquency|poverty|literacy|vaccination|occupancy|approval|repo|lending|deposit|policy|b'
    'enchmark|funds|utili[sz]ation|completion|enrol+ment|recovery|positivity|success|retention|graduation'
    '|homeownership|dropout|response|coverage|growth) (?=rate)|market (?=share)|(?:profit|gross|operating'
    '|net) (?=margin)|(?=(?:share|proportion|percentage) of (?:the )?\\w))(?P<what>(?:rate|share|margin)s?'
    '|(?:share|proportion|percentage) of (?:the )?\\w+)(?: (?:for|of|in|on|among) (?:\\w+ ){0,2}?\\w+)? (?:a'
    'lso |then |\\w+ly )?(?:rose|fell|increased|decreased|dropped|climbed|declined|grew|edged up|edged dow'
    'n|was up|was down|is up|is down|up|down)(?: by)? (?P<by>0?\\.\\d+)(?:%| percent\\b| per cent\\b)(?! poin'
    'ts?)'
)
EN_WORDING_POINTS_FOR_PERCENT = (
    '\\b(?:revenue|sales|output|production|exports|imports|profit|income|spending|investment)s? (?:\\w+ ){0'
    ',3}?(?:rose|fell|increased|decreased|dropped|climbed|declined|grew)(?: by)? (\\d+(?:\\.\\d+)?) percenta'
    'ge points?\\b'
)
EN_WORDING_SHARES = (
    '\\b(?:margin|growth|share|rate|ratio|proportion|pace|contribution|tax|duty|returns?|yield|spread|gap|'
    'confidence|approval|support)s?\\b'
)
EN_WORDING_SHARE_OF = (
    ',? (?:of (?:GDP|gross|the total|all|total)|as a|relative|to \\d+(?:\\.\\d+)?(?:%| percent| per cent)|fa'
    'ster|slower|more|less)'
)
EN_WORDING_RESPECTIVELY = ',? respectively\\b'
EN_WORDING_LISTED_FIGURES = (
    '(?P<list>(?:about |nearly |almost )?[$£€]?\\d[\\d,]*(?:\\.\\d+)?(?:%| ?(?:percent(?:age points?)?|per ce'
    'nt|(?:million|billion|trillion)|basis points)(?! (?:to|from)\\b))?(?: (?!to\\b|from\\b|of\\b|in\\b|on\\b|a'
    'nd\\b|or\\b|by\\b|at\\b|for\\b|with\\b|than\\b|per\\b)[a-z]+){0,2}(?:(?:, (?:and )?| and )(?:about |nearly |'
    'almost )?[$£€]?\\d[\\d,]*(?:\\.\\d+)?(?:%| ?(?:percent(?:age points?)?|per cent|(?:million|billion|trill'
    'ion)|basis points)(?! (?:to|from)\\b))?(?: (?!to\\b|from\\b|of\\b|in\\b|on\\b|and\\b|or\\b|by\\b|at\\b|for\\b|w'
    'ith\\b|than\\b|per\\b)[a-z]+){0,2}){0,11})\\Z'
)
EN_WORDING_BETWEEN_FIGURES = '(?:, | and |, and )(?=(?:about |nearly |almost )?[$£€]?\\d)'
EN_WORDING_NAMES_AND_VERB = (
    '\\A(?:(?:(?:[Ii]n|[Oo]n|[Bb]y) (?:[A-Z][a-z]+ )?(?:\\d{1,2}, )?(?:January|February|March|April|May|Jun'
    'e|July|August|September|October|November|December|\\d{4}|[A-Z][a-z]+day)|(?:[Ll]ast|[Tt]his) (?:year|'
    'month|week|quarter)|Meanwhile|However|Overall|Separately|Yesterday|[A-Z][a-z]+ly), )?(?P<names>.{3,1'
    '60}?) (?:each |also )?(?:rose|fell|grew|gained|lost|climbed|dropped|increased|decreased|declined|adv'
    'anced|slipped|jumped|slid|added|shed|expanded|shrank|were|was|are|is|had|have|won|scored|reported|po'
    'sted|recorded|received|sold|produced|totaled|totalled|averaged|reached|earned|contributed|raised|spe'
    'nt|accounted\\ for|made\\ up|stood\\ at|came\\ to|amounted\\ to|finished\\ with)(?: by| to| at)?\\Z'
)
EN_WORDING_ABBREVIATED = '(?:\\b[A-Z]|\\b[A-Z][a-z]{1,3})\\.\\s*\\Z'
EN_WORDING_BOTH = '\\A(?:Both|both|[Tt]he) '
EN_WORDING_RANGE_ORDER = (
    '(?<![\\w.$-])\\$?(\\d{1,12}(?:\\.\\d{1,6})?)[–](?:\\$)?(\\d{1,12}(?:\\.\\d{1,6})?)(?= (?:million|billion|perc'
    'ent|tons|people|years)|%)'
)
EN_WORDING_RANGE_SCALE = '[$£€](\\d{1,3}(?:\\.\\d+)?) and [$£€](\\d{1,3}(?:\\.\\d+)?) (million|billion|trillion)\\b(?! of\\b| in\\b)'
# both/figures.yaml
BOTH_FIGURES_TO = ' ?(?:~|--|-|至|到) ?| to | (?:through|thru) '
BOTH_FIGURES_TO_AND = ' ?(?:~|-|至|到|与|和|跟|及) ?| to | and '
BOTH_FIGURES_RANGE_TAIL = '之间|间|不等|区间| range(?![A-Za-z])'
BOTH_FIGURES_BETWEEN = '介于|处于|在|从|自|(?:between|from|range from|ranging from|the range of)(?= )'
BOTH_FIGURES_PERIOD = ' (?:a|per|each|every) (?:year|month|week|day|quarter)(?![A-Za-z])|/年|每年'
BOTH_FIGURES_JOIN = '(?:的|,|;| |且|并且|并|同时|而|但|又|and|but|&)*'
BOTH_FIGURES_ASIDE = '[(](?:含|包含|inclusive|含税)[)]'
BOTH_FIGURES_TO_ONE = '([0-9]{1,6}(?:\\.[0-9]{1,6})?) ?[:∶] ?(1|100)(?![0-9.]*[0-9]| ?[:∶])'
BOTH_FIGURES_OVER_ONE = '1 ?∶ ?([0-9]{1,6}(?:\\.[0-9]{1,6})?)(?![0-9.]*[0-9]| ?[:∶])'
BOTH_FIGURES_MIXED = '(?: and | |-|又)([0-9]{1,4}) ?/ ?([0-9]{1,4})(?![0-9.,/])'
BOTH_FIGURES_PER = ' ?(?:/|每|\\b(?:per|an|a|each|every)\\b(?= )) ?(?:一(?!百|千|万))?'
BOTH_FIGURES_MANY = '([0-9][0-9,]{0,14}(?![0-9.]))?((?:[十百万亿]|千(?![位米瓦克卡帕])){1,3})? ?'
BOTH_FIGURES_RATIO_SIGN = '∶'
BOTH_FIGURES_RANGE_CONJUNCTIONS = '与|和|跟|及|and'
BOTH_FIGURES_BARS = ' /每'
BOTH_FIGURES_WITHIN_UNIT = " /·'-每"
BOTH_FIGURES_BEFORE_FRACTION = ' /-又½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'
BOTH_FIGURES_NUMERIC = (
    '0123456789½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞一二两三四五六七八九十百千万亿零〇壹贰叁肆伍陆柒捌玖拾佰仟廿卅卌半几数第翻折兆○弌弍叄若许众大ABCDEFGHIJKLMNOPQRSTUVWXYZab'
    'cdefghijklmnopqrstuvwxyz'
)
BOTH_FIGURES_OPENERS = (
    '0123456789.-+~$€£¥₩₽₹₿₡₺₴<>≤≥≈½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞一二两三四五六七八九十百千万亿零〇壹贰叁肆伍陆柒捌玖拾佰仟廿卅卌半几数第翻对过近将接几约大估预差超逾突多高不胜'
    '远已低少未小尚还至最起顶成上若许众增同环年累实名比较上涨升提攀扩回净加递猛激减跌缩降下萎锐骤负收压贬退按扣每介从自人美欧英日港新卢韩加澳瑞泰'
)
# both/wording.yaml
BOTH_WORDING_SYSTEMS = (
    (
        'metric',
        (
            '公里|千米|米|厘米|公分|毫米|公顷|平方公里|平方千米|平方米|平米|立方米|升|公升|毫升|吨|公吨|公斤|千克|克|毫克|km|kilometres|kilometers|kilometre|'
            'kilometer|m|metres|meters|metre|meter|cm|centimetres|centimeters|centimetre|centimeter|mm|millimetre'
            's|millimeters|square kilometres|square kilometers|sq km|km2|km²|square metres|square meters|sq m|m2|'
            'm²|hectares|hectare|ha|cubic metres|cubic meters|m3|m³|litres|liters|litre|liter|tonnes|tonne|kg|kil'
            'ograms|kilogram|kilos|kilo|g|grams|gram'
        ),
    ),
    (
        'imperial',
        (
            '英里|英尺|英寸|平方英里|平方英尺|英亩|加仑|磅|盎司|miles|mile|yards|yard|feet|foot|ft|inches|inch|acres|acre|square miles'
            '|square mile|sq mi|square feet|square foot|sq ft|cubic feet|gallons|gallon|pounds|pound|lb|lbs|ounce'
            's|ounce|oz'
        ),
    ),
    ('market', '里|华里|亩|市亩|斤|市斤|mu'),
    ('nautical', '海里|nautical miles|nautical mile'),
)
BOTH_WORDING_FORECASTS = '预计|有望|力争|拟于|拟|预期|争取|或将|可能'
BOTH_WORDING_FORECASTS_EN = (
    'expected|expects|plan|plans|planned|could|may|might|aim|aims|hope|hopes|forecast|likely|set to|estim'
    'ated'
)
BOTH_WORDING_A_DAY_OR_MONTH = '\\d.*[月日底初旬]|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
BOTH_WORDING_A_FORECAST = (
    '预计|有望|力争|拟于|拟|预期|争取|或将|可能|\\b(?:expected|expects|plan|plans|planned|could|may|might|aim|aims|hope|hop'
    'es|forecast|likely|set\\ to|estimated)\\b'
)
BOTH_WORDING_HEDGE_PRECISION = (
    '(?:大约|(?<![大签制条公契预合节履违解续邀集简婚纽特誓盟失赴守稿要和毁缔立租爽隐依践换北里华征如相党])约|\\babout |\\baround |\\bapproximately |\\broug'
    'hly )[$£€¥]?(\\d[\\d,]{0,30}(?:\\.\\d{1,30})?)'
)
BOTH_WORDING_BELOW_ZERO = '亏|转负|负值|为负|至-|\\bloss|\\bminus\\b|\\bnegative\\b|\\bdeficit\\b|\\bin the red\\b| to -'
# the usual endings, with the rows of their units
USUAL_ENDINGS = (
    (
        '',
        0,
        ('', '', 1, 1, 'plain'),
    ),
    (
        '%',
        0,
        ('%', '', 1, 100, 'percent'),
    ),
    (
        '个百分点',
        0,
        ('个百分点', '', 1, 100, 'point'),
    ),
    (
        '元',
        0,
        ('元', 'CNY', 1, 1, 'money'),
    ),
    (
        '万元',
        4,
        ('元', 'CNY', 1, 1, 'money'),
    ),
    (
        '亿元',
        8,
        ('元', 'CNY', 1, 1, 'money'),
    ),
    (
        '吨',
        0,
        ('吨', 'kg', 1000, 1, 'measure'),
    ),
    (
        '万吨',
        4,
        ('吨', 'kg', 1000, 1, 'measure'),
    ),
    (
        '亩',
        0,
        ('亩', 'area', 2000, 3, 'measure'),
    ),
    (
        '公里',
        0,
        ('公里', 'm', 1000, 1, 'measure'),
    ),
    (
        '万人',
        4,
        ('人', '', 1, 1, 'count'),
    ),
    (
        '户',
        0,
        ('户', '', 1, 1, 'count'),
    ),
    (
        '家',
        0,
        ('家', '', 1, 1, 'count'),
    ),
    (
        '名',
        0,
        ('名', '', 1, 1, 'count'),
    ),
    (
        '个',
        0,
        ('个', '', 1, 1, 'count'),
    ),
    (
        '人',
        0,
        ('人', '', 1, 1, 'count'),
    ),
    (
        '项',
        0,
        ('项', '', 1, 1, 'count'),
    ),
    (
        '次',
        0,
        ('次', '', 1, 1, 'count'),
    ),
    (
        '件',
        0,
        ('件', '', 1, 1, 'count'),
    ),
    (
        '所',
        0,
        ('所', '', 1, 1, 'count'),
    ),
    (
        '台',
        0,
        ('台', '', 1, 1, 'count'),
    ),
    (
        '起',
        0,
        ('起', '', 1, 1, 'count'),
    ),
    (
        '例',
        0,
        ('例', '', 1, 1, 'count'),
    ),
    (
        '张',
        0,
        ('张', '', 1, 1, 'count'),
    ),
)
LONGEST_UNIT = 6
