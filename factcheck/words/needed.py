"""Generated from the YAML files beside it by ``python -m factcheck.words.compile``: do not edit."""

from . import reading as words

RUN = 40
RUNS = {'n': '[\\s\\d,.，]', 'c': '[〇零一二两三四五六七八九十百千万亿几数]', 'w': "[\\w'’-]"}
NEEDED = {
    words.ZH_BOUND_TWIN: ('{figure}', 0, ''),
    words.ZH_BOUND_TWIN_TOLD: (
        (
            '具体为|具体人数为|具体数字为|具体数量为|具体是|准确人数是|准确地说是|准确数为|准确数字为|准确数是|准确说是|名册上是|名单上是|实数为|实数是|实际为|实际人数为|实际人数是|实际是|恰好是'
            '|数字是|最终统计为|最终统计是|正好是|清点后为|清点后是|登记册上是|确切地说是|确切数字为|确切数是|确切说是|签到册上是|精确数字为|精确数是|统计数是'
        ),
        47,
        '',
    ),
    words.ZH_BOUND_TWIN_INSIDE: ('（', 17, ''),
    words.ZH_BOUND_TWIN_THEN: ('即|就是', 12, ''),
    words.ZH_BOUND_TWIN_PAST: ('一举|关口|历史性|台阶|大关|成功|正式|终于|门槛|顺利|首次', 19, ''),
    words.ZH_BOUND_FRACTION: ('{share}', 0, ''),
    words.ZH_BOUND_FRACTION_BEHIND: ('全体|共|应|总', 33, ''),
    words.ZH_BOUND_PART: ('{count}', 0, ''),
    words.ZH_BOUND_EXTREMES: (
        '人均|低的|均为|均值|多的|大的|小的|少的|峰值|平均|户均|最低|最便宜|最多|最大|最小|最少|最年轻|最年长|最快|最慢|最短|最贵|最近|最远|最长|最高|短的|谷值|长的|高的',
        101,
        '',
    ),
    words.ZH_BOUND_ORDERED: ('从低到高|从多到少|从大到小|从小到大|从少到多|从快到慢|从慢到快|从短到长|从长到短|从高到低|由低到高|由多到少|由大到小|由小到大|由少到多|由高到低', 191, ''),
    words.ZH_BOUND_FOLLOWED: ('，其次|；其次', 36, ''),
    words.ZH_BOUND_PAST_HIGH: ('新低|新高|最低纪录|最高纪录', 65, ''),
    words.ZH_BOUND_HIGH: ('新高|最高', 2, ''),
    words.ZH_BOUND_OTHER_MEAN: ('中位|其余|剔除|加权|去掉|去除', 2, ''),
    words.ZH_DATES_DAY: ('月', 17, ''),
    words.ZH_DATES_DAYS: ('月', 97, 'n'),
    words.ZH_DATES_NUMBERS_A_THING: ('号|日产|日圆|日均|日本', 2, ''),
    words.ZH_DATES_NOT_CIVIL: ('不存在|为期|余刑|共|刑期|剩余|历时|年|并无|折抵|没有|累计|长达', 5, ''),
    words.ZH_DATES_YEARS: ('年', 93, 'n'),
    words.ZH_DATES_DAYS_IN_ORDER: ('月', 95, 'n'),
    words.ZH_DATES_TURN_OF_YEAR: ('上一年|上年|前一年|前年|去年|往年|每年', 4, ''),
    words.ZH_DATES_BEFORE_ERA: ('前|树龄|海拔|距今', 3, ''),
    words.ZH_DATES_LISTED_YEARS: ('三年|依次|倒序|分别|历史|历年|各年|逐年', 2, ''),
    words.ZH_DATES_YEAR_SPAN: ('为期|共|前后|历时|整整|跨度', 108, 'n'),
    words.ZH_DATES_DAY_SPAN: ('为期|会期|共|历时|展期|工期|持续', 118, 'n'),
    words.ZH_DATES_AGES: ('生于', 111, ''),
    words.ZH_DATES_WEEKDAY: (
        '周一|周三|周二|周五|周六|周四|周天|周日|星期一|星期三|星期二|星期五|星期六|星期四|星期天|星期日|礼拜一|礼拜三|礼拜二|礼拜五|礼拜六|礼拜四|礼拜天|礼拜日',
        101,
        'n',
    ),
    words.ZH_DATES_WEEKDAY_TOLD: ('为周|为星期|为礼拜|恰逢周|恰逢星期|恰逢礼拜|是周|是星期|是礼拜|正值周|正值星期|正值礼拜|正逢周|正逢星期|正逢礼拜|适逢周|适逢星期|适逢礼拜', 42, ''),
    words.ZH_DATES_EVENTS: ('一守就是|一干就是|一当就是|任职|前后|历时|历经|在任|守了|干了|待了|执教|教了|整整|服役|横跨|泡了|熬了|走过|跨越', 60, ''),
    words.ZH_DATES_EVENTS_BEHIND: ('年，从18|年，从19|年，从20', 18, ''),
    words.ZH_DATES_LIFE: ('享年|终年', 33, ''),
    words.ZH_DATES_BORN: ('年出生|年生', 39, ''),
    words.ZH_DATES_MONTHS: ('个月', 61, ''),
    words.ZH_DATES_HALF_OF_DAY: ('上午|下午|中午|凌晨|夜里|早|晚|清晨', 2, ''),
    words.ZH_DATES_CLOCKS: ('全程|历时|用时|耗时|行程', 66, ''),
    words.ZH_DATES_ANOTHER_YEAR: (' year|19|20|今年|前年|去年|同年|当年|明年|次年|翌年', 14, ''),
    words.ZH_DATES_WEEKDAYS_SPAN: ('周一|周三|周二|周五|周六|周四|周天|周日|星期一|星期三|星期二|星期五|星期六|星期四|星期天|星期日', 29, ''),
    words.ZH_DATES_GENERATIONS: ('岁才|岁时|岁那年', 64, ''),
    words.ZH_DATES_A_CENTURY: ('百年', 2, ''),
    words.ZH_DATES_TO_COME: ('再有|再等|再过', 76, ''),
    words.ZH_DIRECTION_FROM_TO: ('从|由', 57, ''),
    words.ZH_DIRECTION_AGAINST: ('比|较', 22, ''),
    words.ZH_DIRECTION_OVER: ('不及|低于|多于|大于|小于|少于|短于|超过|长于|高于|高过', 30, ''),
    words.ZH_DIRECTION_TO_FROM: (
        (
            '上调到|上调至|下浮到|下浮至|下滑到|下滑至|下调到|下调至|减到|减少到|减少至|减至|升到|升至|升高到|升高至|压到|压至|发展到|发展至|回落到|回落至|增到|增加到|增加至|增多到|增多至'
            '|增至|增长到|增长至|延长到|延长至|扩到|扩大到|扩大至|扩展到|扩展至|扩至|拓展到|拓展至|提高到|提高至|收窄到|收窄至|涨到|涨至|缩到|缩小到|缩小至|缩短到|缩短至|缩至|跌到|跌至|'
            '降低到|降低至|降到|降至'
        ),
        23,
        '',
    ),
    words.ZH_ENDS_NEXT: ('、|与|及|和|，', 18, ''),
    words.ZH_ENDS_END: ('最低|最厚|最多|最大|最宽|最小|最少|最弱|最强|最浅|最深|最短|最窄|最薄|最贵|最轻|最重|最长|最高', 33, ''),
    words.ZH_ENDS_TOP: ('垫底|居首|拔得头筹|排名末位|排名第一|排末位|排第一|最低|最多|最大|最小|最少|最高|领先', 15, ''),
    words.ZH_ENDS_MEAN: ('人均|周均|场均|均值|季均|平均|年均|户均|日均|月均|村均|班均|队均', 13, ''),
    words.ZH_ENDS_EACH: ('依次|先后|分别', 8, ''),
    words.ZH_ENDS_REST: ('依次|分别', 38, ''),
    words.ZH_ENDS_APART: ('差距|年龄差|极差|相差|落差|高差', 55, ''),
    words.ZH_ENDS_OTHERS: ('上年|以往|倍|全国|全市|全省|历史|去年|同类|此前|理论|生涯|纪录|职业|赛季', 2, ''),
    words.ZH_LIMITS_LIMIT: ('上限|下限|封顶|底线|最低限|最高限|限价', 14, ''),
    words.ZH_LIMITS_KEPT: ('之内|以内|准予|合格|如期|守住|指标|按时|按期|提前|未破|未突破|未超|标准|没有突破|没有超|没破|没超|满足|符合|范围内|要求|达标', 8, ''),
    words.ZH_LIMITS_BROKEN: ('不予|不合格|不符|不达标|未达标|突破了|超出|超标|违', 3, ''),
    words.ZH_LIMITS_MOST: ('最低|最厚|最多|最大|最宽|最小|最少|最浅|最深|最短|最窄|最薄|最贵|最轻|最重|最长|最高', 17, ''),
    words.ZH_LIMITS_EACH: ('不得|任何|单|各|标准|每|要求|规定', 4, ''),
    words.ZH_LIMITS_PAST: ('不及|不足|低于|少于|突破|超出|超过|跌破|高于|高出', 22, ''),
    words.ZH_LIMITS_RULED: ('不得|合同|应当|应该|承诺|指标|条件|标准|约定|要求|规定|限|须', 2, ''),
    words.ZH_LISTED_UNIT: ('万|倍|元|分|台|吨|天|字|届|岁|年|期|次|级|组|股', 2, ''),
    words.ZH_LISTED_NOT_ALL_BEFORE: ('余|其中|前|另|第|近', 6, ''),
    words.ZH_LISTED_BEHIND: ('{count}', 0, ''),
    words.ZH_LISTED_BRACKETED: ('（', 177, ''),
    words.ZH_LISTED_TITLES: ('《', 416, ''),
    words.ZH_LISTED_BEFORE: ('、', 0, ''),
    words.ZH_LISTED_APPOSED: ('这', 172, ''),
    words.ZH_LISTED_QUOTED: ('“|《', 423, ''),
    words.ZH_LISTED_TOLD: ('一同|一起|先后|双双|均|已|当庭|目前|都', 70, ''),
    words.ZH_LISTED_OF_EACH: ('各', 149, ''),
    words.ZH_LISTED_FOR_EACH: ('，每', 134, ''),
    words.ZH_LISTED_BUT_ONE: ('，仅|，只有|，唯有|，唯独|，惟', 102, ''),
    words.ZH_LISTED_GROUPED: ('{count}', 0, ''),
    words.ZH_RESTATED_A_SCALE: ('万|亿', 1, ''),
    words.ZH_RESTATED_AGAIN: ('这', 3, ''),
    words.ZH_RESTATED_THESE: ('这些|这批|这笔', 9, ''),
    words.ZH_RESTATED_IN_OTHER_WORDS: ('也就是|即|折成|折算为|折算成|换算为|换算成', 15, ''),
    words.ZH_RESTATED_QUOTED: ('{amount}', 0, ''),
    words.ZH_RESTATED_DENIED: ('凑不出|凑不齐|出不起|拿不出|掏不出|没有|还不起', 18, ''),
    words.ZH_WORDING_ONE_FOR_EACH: ('各|每', 2, ''),
    words.ZH_WORDING_GREW_TO: ('上升到|上升至|下降到|下降至|减少到|减少至|增加到|增加至|增长到|增长至|提升到|提升至|提高到|提高至|降低到|降低至', 87, 'n'),
    words.ZH_WORDING_GREW_TO_AIM: ('以上|以下|以内|水平|目标|计划', 3, ''),
    words.ZH_WORDING_GREW_BY: ('上升了|增加了|增长了|扩大了|提高了', 0, ''),
    words.ZH_WORDING_GREW_BY_LEVEL: ('为|共|到|总数|至|达', 36, ''),
    words.ZH_WORDING_FALL_IN_TIMES: ('下滑|下跌|下降|减少|回落|暴跌|缩减|缩小|缩短|萎缩|锐减|降低|骤降', 88, 'cn'),
    words.ZH_WORDING_FALL_OVER_100: ('下滑|下跌|下降|减少|回落|暴跌|缩减|缩小|缩短|萎缩|锐减|降低|骤降', 88, 'n'),
    words.ZH_WORDING_BASE_CLASH: ('同比、环比|同比及环比|同比和环比|同比环比|环比、同比|环比及同比|环比同比|环比和同比', 99, 'n'),
    words.ZH_WORDING_TWICE_ABOUT: ('上下|左右', 139, 'cn'),
    words.ZH_WORDING_TWICE_MORE: ('以上', 99, 'n'),
    words.ZH_WORDING_TWICE_LESS: ('以下|以内', 99, 'n'),
    words.ZH_WORDING_LESS_AND_MORE: ('以上', 99, 'n'),
    words.ZH_WORDING_BOUND_AND_AROUND: ('上下|左右', 99, 'n'),
    words.ZH_WORDING_ABOUT_AND_BOUND: ('大概不足|大概超过|大概近|大概逾|约不足|约超过|约近|约逾', 97, 'n'),
    words.ZH_WORDING_PERCENT_FOR_POINTS: ('上升|上涨|下跌|下降|减少|回升|回落|增加|增长|扩大|提升|提高|降低', 63, 'n'),
    words.ZH_WORDING_POINTS_FOR_PERCENT: ('个百分点', 105, 'n'),
    words.ZH_WORDING_CHANGE_OF_CHANGE: ('减|增|每|涨|跌|降', 1, ''),
    words.ZH_WORDING_ARRIVES_AT_PERCENT: ('%|％', 85, 'n'),
    words.ZH_WORDING_RESPECTIVELY: ('分别', 9, ''),
    words.ZH_WORDING_LISTED_AND: ('、|与|及|和', 2, ''),
    words.ZH_WORDING_LAST_PAIR: ('与|及|和', 0, ''),
    words.ZH_WORDING_RANGE_ORDER: ('~|–|—|至|～', 83, 'n'),
    words.ZH_WORDING_RANGE_FALLING: ('下调|从|以|倒|减|压缩|回落|比分|海拔|由|缩小|缩短|负|跌|逆|降|零下', 10, ''),
    words.ZH_WORDING_DECADE: ('年代', 4, ''),
    words.ZH_WORDING_OTHER_DECADE: ('15|16|17|18|19|20|民国|清代', 4, ''),
    words.EN_BOUND_TWIN: (
        (
            'count|exactly|final figure|in exact numbers|latest figure|precisely|reckoning|tally|to be exact|to b'
            'e precise'
        ),
        177,
        '',
    ),
    words.EN_BOUND_TWIN_TOLD: ('counted|exact|final|precise|put the |tallied', 161, ''),
    words.EN_BOUND_TWIN_AT: (', at |, hitting |, reaching ', 44, ''),
    words.EN_BOUND_TWIN_SHARE: (' of ', 94, ''),
    words.EN_BOUND_SHARED_OUT: ('. of |. out of |: of |: out of |; of |; out of ', 203, ''),
    words.EN_BOUND_OF_THEM: (' of them| of those| of whom', 14, ''),
    words.EN_BOUND_FRACTION: (' of ', 147, 'w'),
    words.EN_BOUND_PART: (' of ', 40, ''),
    words.EN_BOUND_RANGED: ('rang', 226, ''),
    words.EN_BOUND_EXTREMES: (
        (
            'average|averaging|biggest|cheapest|fastest|heaviest|highest|largest|lightest|longest|lowest|maximum|'
            'mean|minimum|most expensive|oldest|peak|shortest|smallest|tallest|youngest'
        ),
        183,
        '',
    ),
    words.EN_BOUND_ORDERED: (
        (
            'from best to worst paid|from biggest to smallest|from cheapest to dearest|from emptiest to fullest|f'
            'rom fullest to emptiest|from highest to lowest|from largest to smallest|from least to most|from long'
            'est to shortest|from lowest to highest|from most to least|from oldest to youngest|from shortest to l'
            'ongest|from smallest to biggest|from smallest to largest|from youngest to oldest|in ascending order|'
            'in descending order'
        ),
        382,
        '',
    ),
    words.EN_BOUND_FOLLOWED: (' followed by ', 378, ''),
    words.EN_BOUND_PAST: ('earlier|last|old|previous|prior', 196, ''),
    words.EN_BOUND_HIGH: ('biggest|high|largest|most|peak', 7, ''),
    words.EN_BOUND_CAP: ('below|beneath|inside|under|within', 148, ''),
    words.EN_BOUND_OTHER_MEAN: ('excluding|median|other|weighted', 9, ''),
    words.EN_DATES_MONTH: ('apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep', 9, ''),
    words.EN_DATES_WEEKDAY: ('friday|monday|saturday|sunday|thursday|tuesday|wednesday', 9, ''),
    words.EN_DATES_MONTH_FIRST: (
        (
            'apr |apr. |april |aug |aug. |august |dec |dec. |december |feb |feb. |february |jan |jan. |january |j'
            'ul |july |jun |june |mar |mar. |march |may |nov |nov. |november |oct |oct. |october |sep |sep. |sepe'
            'mber |sept |sept. |september '
        ),
        61,
        'n',
    ),
    words.EN_DATES_DAY_FIRST: (' apr| aug| dec| feb| jan| jul| jun| mar| may| nov| oct| sep', 24, ''),
    words.EN_DATES_ON: ('dated|friday|on|saturday|sunday|thursday|tuesday|wednesday', 15, ''),
    words.EN_DATES_BY: (
        (
            'after |before |beginning |by |due |effective |end |ended |ending |ends |from |since |starting |throu'
            'gh |till |until '
        ),
        14,
        '',
    ),
    words.EN_DATES_RANGE: (
        (
            ' apr| aug| dec| feb| jan| jul| jun| mar| may| nov| oct| sep|apr |apr. |april |aug |aug. |august |dec'
            ' |dec. |december |feb |feb. |february |jan |jan. |january |jul |july |jun |june |mar |mar. |march |m'
            'ay |nov |nov. |november |oct |oct. |october |sep |sep. |sepember |sept |sept. |september '
        ),
        31,
        '',
    ),
    words.EN_DATES_GOES_ON: (
        (
            ' (| a| because| before| between| but| by| despite| during| for| from| he| if| in| it| last| near| ne'
            'xt| or| she| that| the| this| through| to| until| we| when| where| which| who| with| –| —'
        ),
        8,
        '',
    ),
    words.EN_DATES_LABELLED: ('#|chapter|flat|issue|no|number|p.|page|room|top|unit|vol', 8, ''),
    words.EN_DATES_UNREAL: ('fictional|fictitious|imaginary|no |non-existent|nonexistent|t exist', 50, 'w'),
    words.EN_DATES_DATELINE: (', ', 34, ''),
    words.EN_DATES_YEARS: ('between 18|between 19|between 20|from 18|from 19|from 20', 71, 'w'),
    words.EN_DATES_DAYS: ('between|from', 83, 'w'),
    words.EN_DATES_MOVES: (
        (
            'adjust|amend|anywhere|chang|climb|correct|count|cut|declin|down|drop|eas|edg|fall|fell|figure|foreca'
            'st|gain|grew|grow|index|jump|lose|lost|lower|mov|number|plung|point|rais|rang|reduc|revis|rise|rose|'
            'sank|shrank|shrink|shrunk|slash|slid|slip|swung|total|trimm|tumbl|up|vari|went'
        ),
        8,
        '',
    ),
    words.EN_DATES_COUNTS_BEHIND: ('children|illion|men|people|s', 47, 'w'),
    words.EN_DATES_YEAR_SPAN: (' years', 67, ''),
    words.EN_DATES_AGES: ('born ', 157, ''),
    words.EN_DATES_WEEKDAY_FIRST: ('day', 40, ''),
    words.EN_DATES_WEEKDAY_RANGE: ('friday|monday|saturday|sunday|thursday|tuesday|wednesday', 20, ''),
    words.EN_DATES_WEEKDAY_BEHIND: ('day', 41, ''),
    words.EN_DATES_EVENTS: (' years', 51, ''),
    words.EN_DATES_EVENTS_BEHIND: (' years on from the ', 127, ''),
    words.EN_DATES_REIGN: (' years', 178, ''),
    words.EN_DATES_ANNIVERSARY: (' anniversary', 204, ''),
    words.EN_DATES_LIFE: ('born in ', 190, ''),
    words.EN_DIRECTION_TO_FROM: (' from ', 222, 'w'),
    words.EN_DIRECTION_FROM_TO: (' from ', 172, 'w'),
    words.EN_DIRECTION_DOWN_FROM: (' down| up', 140, 'w'),
    words.EN_DIRECTION_TO_PAST: (' after | against | compared to | compared with | having been | versus ', 213, 'w'),
    words.EN_ENDS_NEXT: (' ', 32, ''),
    words.EN_ENDS_END: (
        (
            'biggest|cheapest|dearest|deepest|fewest|greatest|heaviest|highest|largest|least|lightest|longest|low'
            'est|most expensive|oldest|shortest|smallest|tallest|youngest'
        ),
        64,
        '',
    ),
    words.EN_ENDS_MEAN: (
        (
            ', a mean of |, an average of |, averaging |, for an average of |, or |, which averaged |, which aver'
            'ages |,a mean of |,an average of |,averaging |,for an average of |,or |,which averaged |,which avera'
            'ges |; a mean of |; an average of |; averaging |; for an average of |; or |; which averaged |; which'
            ' averages |;a mean of |;an average of |;averaging |;for an average of |;or |;which averaged |;which '
            'averages |– a mean of |– an average of |– averaging |– for an average of |– or |– which averaged |– '
            'which averages |–a mean of |–an average of |–averaging |–for an average of |–or |–which averaged |–w'
            'hich averages |— a mean of |— an average of |— averaging |— for an average of |— or |— which average'
            'd |— which averages |—a mean of |—an average of |—averaging |—for an average of |—or |—which average'
            'd |—which averages '
        ),
        26,
        '',
    ),
    words.EN_ENDS_EACH: ('in turn|measured|of|ran|read|recorded|respectively|scored|took', 13, ''),
    words.EN_ENDS_REST: ('other|remaining|rest', 109, ''),
    words.EN_ENDS_APART: (
        (
            ' – a difference of | – a gap of | – a range of | – a spread of | — a difference of | — a gap of | — '
            'a range of | — a spread of |, a difference of |, a gap of |, a range of |, a spread of '
        ),
        136,
        '',
    ),
    words.EN_ENDS_OTHERS: ('ever|last year|national|previous|record|times', 9, ''),
    words.EN_LIMITS_LIMIT: ('budget|cap|ceiling|floor|limit|maximum|minimum', 20, ''),
    words.EN_LIMITS_KEPT: ('below|clear|compl|inside|meet|pass|reach|satisf|under|within', 27, ''),
    words.EN_LIMITS_BROKEN: ('above|against|breach|broke|exceed|fail|over', 46, 'w'),
    words.EN_LIMITS_MOST: (
        (
            'the biggest|the cheapest|the dearest|the emptiest|the fullest|the heaviest|the highest|the largest|t'
            'he lightest|the longest|the lowest|the most expensive|the oldest|the shortest|the smallest|the talle'
            'st|the youngest'
        ),
        111,
        '',
    ),
    words.EN_LIMITS_EACH: ('a|every|must|no|per|rule', 6, ''),
    words.EN_LIMITS_PAST: (
        (
            'above|beat|below|beyond|exceeded|exceeding|exceeds|less than|missed|missing|more than|over|past|shor'
            't of|topped|topping|under'
        ),
        158,
        '',
    ),
    words.EN_LIMITS_RULED: (
        'allow|budget|cap|contract|law|limit|may|must|need|pledg|promis|quorum|requir|rule|standard|threshold',
        48,
        'w',
    ),
    words.EN_LISTED_VERB: (
        (
            '!|?|among|are|for|had|has|have|including|is|more|not|other|said|says|such|that|to|was|were|which|who'
            '|will|would'
        ),
        9,
        '',
    ),
    words.EN_LISTED_UNIT: ('percent|points|shares|times', 7, ''),
    words.EN_LISTED_NOT_ALL_BEFORE: ('about |almost |first |last |least |more |nearly |next |of |other |over |some ', 15, ''),
    words.EN_LISTED_BEHIND: (' - | – | — |, namely |: ', 285, ''),
    words.EN_LISTED_THINGS: ('(|: ', 245, ''),
    words.EN_LISTED_ARE: ('are|were', 275, ''),
    words.EN_LISTED_BEFORE: (' are the | were the | – all | – the | — all | — the |, ', 340, ''),
    words.EN_LISTED_PEOPLES: ('can|ch|ean|ese|greek|ian|ish|li|man|ni|qi|ri|swiss', 5, ''),
    words.EN_LISTED_OF_NAMES: ('al|bin|da|de|du|for|ibn|la|le|of|on|the|van|’s', 4, ''),
    words.EN_LISTED_APPOSED: (' and ', 217, ''),
    words.EN_LISTED_THE_THINGS: (' and the ', 303, ''),
    words.EN_LISTED_AGED: (': ', 0, ''),
    words.EN_LISTED_ALL_AGED: ('all ', 0, ''),
    words.EN_RESTATED_A_SCALE: ('billion|bln|bn|hundred|k|m|thousand|tn|trillion', 8, ''),
    words.EN_RESTATED_THOSE: (
        'by that |for that |from that |in that |of that |on that |these |those |to that |with that ',
        51,
        'w',
    ),
    words.EN_RESTATED_DEFINITE: (' comes| cover| exist| goes| include| shocked| surprised| went| will| would', 19, ''),
    words.EN_RESTATED_ALL: (' all ', 24, ''),
    words.EN_RESTATED_DENIED: ("n't|never|not|n’t", 61, ''),
    words.EN_WORDING_SIGNED: (
        (
            'balance|cash|crude|deficit|earnings|electricity|futures|gap|growth|income|margin|net|oil|power|profi'
            't|return|surplus'
        ),
        11,
        '',
    ),
    words.EN_WORDING_AMOUNTS: (
        (
            'cases|deaths|exports|imports|output|passengers|population|price|production|sales|shipments|spending|'
            'visitors'
        ),
        10,
        '',
    ),
    words.EN_WORDING_FALL_IN_TIMES: (' times ', 115, 'n'),
    words.EN_WORDING_FALL_OVER_100: ('declined |decreased |down |dropped |fell |plunged |shrank |slumped |tumbled ', 114, 'n'),
    words.EN_WORDING_TWICE_OR_SO: (' or so', 155, 'nw'),
    words.EN_WORDING_TWICE_OR_MORE: (' or more', 153, 'nw'),
    words.EN_WORDING_TWICE_OR_LESS: (' or less', 153, 'nw'),
    words.EN_WORDING_MOST_OR_MORE: (' or more', 156, 'nw'),
    words.EN_WORDING_ROUGHLY_ABOUT: ('approximately|roughly', 70, 'n'),
    words.EN_WORDING_ABOUT_AROUND: (
        (
            'about approximately |about around |about roughly |about some |around approximately |around roughly |'
            'around some '
        ),
        63,
        'n',
    ),
    words.EN_WORDING_PERCENT_FOR_POINTS: ('margin|percentage|proportion|rate|share', 356, 'nw'),
    words.EN_WORDING_POINTS_FOR_PERCENT: (' percentage point', 247, 'nw'),
    words.EN_WORDING_SHARES: (
        (
            'approval|confidence|contribution|duty|gap|growth|margin|pace|proportion|rate|ratio|return|share|spre'
            'ad|support|tax|yield'
        ),
        13,
        '',
    ),
    words.EN_WORDING_SHARE_OF: ('as a|faster|less|more|of all|of gdp|of gross|of the total|of total|relative|slower|to ', 95, 'n'),
    words.EN_WORDING_RESPECTIVELY: (' respectively', 14, ''),
    words.EN_WORDING_BETWEEN_FIGURES: (' and |, ', 15, ''),
    words.EN_WORDING_NAMES_AND_VERB: (
        (
            ' accounted for| added| advanced| amounted to| are| averaged| came to| climbed| contributed| declined'
            '| decreased| dropped| earned| expanded| fell| finished with| gained| grew| had| have| increased| is|'
            ' jumped| lost| made up| posted| produced| raised| reached| received| recorded| reported| rose| score'
            'd| shed| shrank| slid| slipped| sold| spent| stood at| totaled| totalled| was| were| won'
        ),
        277,
        'w',
    ),
    words.EN_WORDING_ABBREVIATED: ('.', 45, 'n'),
    words.EN_WORDING_BOTH: ('both |the ', 5, ''),
    words.EN_WORDING_RANGE_ORDER: ('–', 49, ''),
    words.EN_WORDING_RANGE_SCALE: (' billion| million| trillion', 107, 'n'),
    words.BOTH_WORDING_A_DAY_OR_MONTH: ('apr|aug|dec|feb|jan|jul|jun|mar|may|nov|oct|sep|初|底|日|旬|月', 0, ''),
    words.BOTH_WORDING_A_FORECAST: (
        (
            'aim|could|estimated|expected|expects|forecast|hope|likely|may|might|plan|set to|争取|力争|可能|或将|拟|有望|预期|'
            '预计'
        ),
        9,
        '',
    ),
    words.BOTH_WORDING_HEDGE_PRECISION: ('about |approximately |around |roughly |约', 77, ''),
    words.BOTH_WORDING_BELOW_ZERO: (' to -|deficit|in the red|loss|minus|negative|为负|亏|至-|负值|转负', 10, ''),
}
