"""Units that are no measures: counted things, percent and its kin, currencies.

Rows are ``(spellings, dimension, scale, sort)``. Spellings are parted by ``|``; the first is the symbol used to print
numbers in that unit again, so Chinese and English names of one unit are rows of their own. ``scale`` is an ``int`` or
a ``(numerator, denominator)`` pair. A spelling in lower case also matches other capitals, unless a row spells those.
"""

from __future__ import annotations

Row = tuple[str, str, int | tuple[int, int], str]

DIMENSIONLESS: tuple[Row, ...] = (
    ("%|％|percent|per cent|percents|pct|percentage|percentages|pc", "", (1, 100), "percent"),
    ("个百分点|百分点", "", (1, 100), "point"),
    ("percentage points|percentage point|percent points|pp|ppt|ppts|pps|points of percentage", "", (1, 100), "point"),
    ("‰|per mille|per mil|permille|permil|per thousand", "", (1, 1000), "permille"),
    ("‱", "", (1, 10000), "basis-point"),
    ("个基点|基点", "", (1, 10000), "basis-point"),
    ("basis points|basis point|bps|bp", "", (1, 10000), "basis-point"),
    ("ppm|parts per million", "", (1, 1000000), "permille"),
    ("ppb|parts per billion", "", (1, 1000000000), "permille"),
    ("倍", "", 1, "times"),
    ("times|fold|x|×", "", 1, "times"),
)

COUNTED = (
    "户|家|名|个|人|位|次|件|项|只|头|匹|条|辆|台|套|座|栋|幢|间|所|处|场|届|批|组|支|队|艘|架|"
    "列|班|封|份|篇|部|本|册|张|枚|颗|粒|棵|株|根|"
    "把|口|眼|盏|片|幅|面|门|节|段|层|级|轮|起|例|宗|桩|票|笔|单|点|分|款|类|种|样|型|对|双|副|"
    "堂|期|集|首|曲|句|字|页|行|排|桌|席|床|箱|袋|瓶|"
    "罐|盒|包|筐|捆|车|船|人次|人份|户次|家次|例次|件次|架次|辆次|车次|班次|场次|台次|个次|头次|"
    "只次|剂次|剂|针|针次|艘次|趟|遍|回|步|拍|"
    "村|乡|镇|县|市|省|区|州|国|校|院|馆|站|店|厂|社|园|港|岛|县区|市县|乡镇|街道|社区|企业|"
    "个人|人口|学生|家庭|公司|项目|国家|地区|学校|"
    "标箱|羽|尾|蓬|丛|孔|号|股|手|世代|代|人天|人年|岗|"
    "个国家|个地区|个县|个村|个乡镇|个社区|个项目|家企业|户企业|家公司|户家庭|户居民|户农户|"
    "名学生|名员工|名职工|名党员|名干部|名群众|家门店|家单位"
)

COUNTED_ENGLISH = (
    "people|persons|person|companies|company|firms|firm|businesses|units|unit|households|families|deaths|death|cases|"
    "case|jobs|job|workers|employees|students|pupils|children|women|men|votes|vote|seats|seat|members|member|"
    "shares|share|passengers|vehicles|cars|homes|houses|schools|hospitals|patients|doctors|nurses|teachers|"
    "countries|country|cities|states|regions|villages|projects|project|stores|shops|flights|trips|visitors|tourists|"
    "users|customers|farmers|farms|soldiers|troops|refugees|migrants|arrests|injuries|infections|doses|tests|items|"
    "item|goals|points|point|games|matches|medals|residents|voters|respondents|head|pieces|copies|tickets|rooms|beds"
)

MONEY: tuple[Row, ...] = (
    (
        (
            "元|块|块钱|元钱|圆|圓|人民币|元人民币|人民币元|RMB|rmb|CNY|cny|yuan|renminbi|kuai|¥|￥|"
            "RMB¥|CN¥|yuan renminbi"
        ),
        "CNY",
        1,
        "money",
    ),
    ("角|毛|毛钱|角钱|jiao|mao", "CNY", (1, 10), "money"),
    ("分钱|分人民币|fen", "CNY", (1, 100), "money"),
    ("美元|美圆|美金", "USD", 1, "money"),
    (
        (
            "USD|usd|$|US$|us$|USD$|usd$|U.S.$|u.s.$|u.s $|U.S. $|dollar|dollars|US dollars|"
            "us dollars|us dollar|u.s. dollars|u.s. dollar|bucks"
        ),
        "USD",
        1,
        "money",
    ),
    ("美分", "USD", (1, 100), "money"),
    ("cents|cent|¢|c|US cents", "USD", (1, 100), "money"),
    ("欧元", "EUR", 1, "money"),
    ("EUR|eur|€|euro|euros", "EUR", 1, "money"),
    ("英镑|镑", "GBP", 1, "money"),
    ("GBP|gbp|£|￡|pounds sterling|pound sterling|sterling|british pounds|british pound|quid", "GBP", 1, "money"),
    ("便士|pence|penny|p", "GBP", (1, 100), "money"),
    ("日元|日圆|日圓|円", "JPY", 1, "money"),
    ("JPY|jpy|yen|JP¥|japanese yen", "JPY", 1, "money"),
    ("港元|港币|港幣|港圆", "HKD", 1, "money"),
    ("HKD|hkd|HK$|hk$|hong kong dollars|hong kong dollar", "HKD", 1, "money"),
    ("澳门元|澳门币|葡币", "MOP", 1, "money"),
    ("新台币|台币|新台币元", "TWD", 1, "money"),
    ("TWD|twd|NT$|nt$|new taiwan dollars", "TWD", 1, "money"),
    ("卢布", "RUB", 1, "money"),
    ("RUB|rub|₽|rubles|ruble|roubles|rouble|russian rubles|russian ruble", "RUB", 1, "money"),
    ("韩元|韩圆|韩币", "KRW", 1, "money"),
    ("KRW|krw|₩|won|south korean won|korean won", "KRW", 1, "money"),
    ("卢比|印度卢比", "INR", 1, "money"),
    ("INR|inr|₹|rs|Rs|Rs.|rupees|rupee|indian rupees|indian rupee", "INR", 1, "money"),
    ("加元|加拿大元|加币", "CAD", 1, "money"),
    ("CAD|cad|C$|c$|c $|CAD$|cad$|CA$|ca$|canadian dollars|canadian dollar", "CAD", 1, "money"),
    ("澳元|澳大利亚元|澳币", "AUD", 1, "money"),
    ("AUD|aud|A$|a$|AU$|au$|AUD$|aud$|australian dollars|australian dollar", "AUD", 1, "money"),
    ("新西兰元|纽元|纽币", "NZD", 1, "money"),
    ("NZD|nzd|NZ$|nz$|new zealand dollars|new zealand dollar", "NZD", 1, "money"),
    ("新加坡元|新元|新币|坡币", "SGD", 1, "money"),
    ("SGD|sgd|S$|s$|SG$|sg$|singapore dollars|singapore dollar", "SGD", 1, "money"),
    ("瑞士法郎", "CHF", 1, "money"),
    ("CHF|chf|swiss francs|swiss franc", "CHF", 1, "money"),
    ("法郎|francs|franc|french francs", "franc", 1, "money"),
    ("马克|marks|deutsche marks|deutschmarks|german marks", "DEM", 1, "money"),
    ("pesetas|peseta|比塞塔", "ESP", 1, "money"),
    ("里拉|lira|lire|liras|TRY|turkish lira", "TRY", 1, "money"),
    ("泰铢|铢", "THB", 1, "money"),
    ("THB|thb|฿|baht", "THB", 1, "money"),
    ("越南盾", "VND", 1, "money"),
    ("VND|vnd|₫|dong", "VND", 1, "money"),
    ("印尼盾|印尼卢比", "IDR", 1, "money"),
    ("IDR|idr|rupiah|rupiahs|rp", "IDR", 1, "money"),
    ("林吉特|令吉|马币", "MYR", 1, "money"),
    ("MYR|myr|ringgit|RM|rm", "MYR", 1, "money"),
    ("比索|pesos|peso", "peso", 1, "money"),
    ("菲律宾比索|PHP|php|₱|philippine pesos|philippine peso", "PHP", 1, "money"),
    ("墨西哥比索|MXN|mxn|MEX$|mex$|Mex$|MX$|mx$|mexican pesos|mexican peso", "MXN", 1, "money"),
    ("雷亚尔|巴西雷亚尔", "BRL", 1, "money"),
    ("BRL|brl|R$|r$|reais|real|brazilian reais", "BRL", 1, "money"),
    ("兰特|ZAR|zar|rand|rands", "ZAR", 1, "money"),
    ("瑞典克朗|SEK|sek|swedish kronor|swedish krona", "SEK", 1, "money"),
    ("挪威克朗|NOK|nok|norwegian kroner|norwegian krone", "NOK", 1, "money"),
    ("丹麦克朗|DKK|dkk|danish kroner|danish krone", "DKK", 1, "money"),
    ("克朗|kronor|krona|kroner|krone|kr", "krone", 1, "money"),
    ("兹罗提|PLN|pln|zloty|zlotys", "PLN", 1, "money"),
    ("福林|HUF|huf|forint|forints", "HUF", 1, "money"),
    ("捷克克朗|CZK|czk|czech koruna|koruna", "CZK", 1, "money"),
    ("格里夫纳|UAH|uah|₴|hryvnia|hryvnias", "UAH", 1, "money"),
    ("谢克尔|ILS|ils|₪|shekels|shekel|new shekels", "ILS", 1, "money"),
    ("里亚尔|SAR|sar|saudi riyals|saudi riyal|riyals|riyal", "SAR", 1, "money"),
    ("伊朗里亚尔|IRR|irr|iranian rials|rials|rial", "IRR", 1, "money"),
    ("迪拉姆|AED|aed|dirhams|dirham", "AED", 1, "money"),
    ("埃及镑|EGP|egp|egyptian pounds|egyptian pound", "EGP", 1, "money"),
    ("奈拉|NGN|ngn|₦|naira", "NGN", 1, "money"),
    ("坚戈|KZT|kzt|₸|tenge", "KZT", 1, "money"),
    ("图格里克|MNT|mnt|₮|tugrik|tugriks", "MNT", 1, "money"),
    ("基普|LAK|lak|₭|kip|lao kip", "LAK", 1, "money"),
    ("塔卡|BDT|bdt|৳|taka", "BDT", 1, "money"),
    ("巴基斯坦卢比|PKR|pkr|pakistani rupees|pakistani rupee", "PKR", 1, "money"),
    ("斯里兰卡卢比|LKR|lkr|sri lankan rupees", "LKR", 1, "money"),
    ("第纳尔|dinars|dinar|KWD|kwd", "dinar", 1, "money"),
    ("比特币|BTC|btc|₿|bitcoins|bitcoin", "BTC", 1, "money"),
    ("satoshis|satoshi|聪", "BTC", (1, 100000000), "money"),
)

CURRENCY_CODES = (
    "AFN ALL AMD AOA ARS AWG AZN BAM BBD BGN BHD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CLP COP CRC CUP CVE DJF DOP "
    "DZD ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HNL HTG IQD ISK JMD JOD KES KGS KHR KMF KPW KYD LBP LRD LSL LYD "
    "MAD MDL MGA MKD MMK MRU MUR MVR MWK MZN NAD NIO NPR OMR PAB PEN PGK PYG QAR RON RSD RWF SBD SCR SDG SHP SLE SOS "
    "SRD SSP SYP SZL TJS TMT TND TOP TTD TZS UGX UYU UZS VES VUV WST XAF XCD XOF XPF YER ZMW ZWL"
)
"""The remaining codes of ISO 4217, each a currency that has no other spelling here."""
CURRENCY_SIGNS = {
    "₡": "CRC",
    "₲": "PYG",
    "₵": "GHS",
    "₼": "AZN",
    "₾": "GEL",
    "֏": "AMD",
    "៛": "KHR",
    "₺": "TRY",
    "₨": "INR",
    "J$": "JMD",
    "TT$": "TTD",
    "BZ$": "BZD",
    "FJ$": "FJD",
    "COL$": "COP",
    "NAD$": "NAD",
}
COMMON_WORDS = frozenset("all top try mad cup pen gel sos ron bam cop yer".split())
"""Codes that in lower case are words."""
