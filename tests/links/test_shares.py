"""A part, its whole and a share in free order: beside, before and behind one another, in a headline, told by a word."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from factcheck.verify.reading import verify_text

SLIPS = [
    # the article, a figure of it, its slip
    ("720人报了名，504人交齐材料，录用率70%。", "504人", "405人"),
    ("抽检的150批次茶叶里，有30批次农残超标，占两成。", "30批次", "90批次"),
    ("空置率40%！新城的1250间商铺中，500间至今空置。", "500间", "900间"),
    ("停运率62.5%：64条线路有40条停了车。", "40条", "46条"),
    ("上半场打进的40球里，替补队员包办28球，占了七成。", "28球", "18球"),
    ("换证申请已有八成五办完。窗口的登记簿写得清楚，受理640件，办完544件。", "544件", "454件"),
    ("参保的有18.6万人。按户籍人口31万人算，参保比例60%。", "18.6万人", "16.8万人"),
    ("望远镜记下3600个光斑，四分之一（900个）还没有名字。", "900个", "600个"),
    ("每100户里有35户装了光伏：全镇8200户，装了光伏的2870户。", "2870户", "2078户"),
    ("老城区住户12.5万户，独居老人家庭2.1万户，相当于每6户里就有1户。", "2.1万户", "1.2万户"),
    ("水库一半桥闸超期\n管理处昨天说，全线86座桥闸中，43座已经超期服役。", "43座", "34座"),
    ("97%的行政村通了公交，没通的只剩9个，而全市行政村共有300个。", "9个", "90个"),
    ("One in three of the 2,700 allotments in the survey – 900 in all – had no water.", "900", "600"),
    ("Some 4,200 tonnes, or 35 percent of the 12,000 tonnes of glass collected last year, was melted down.", "4,200",
     "2,400"),
    ("The ferry landed 5,400 tonnes of cod, three-fifths of a 9,000-tonne quota that runs out in May.", "5,400",
     "4,500"),
    ("Pensions eat 12.5% of this year's $640 million budget: $80 million before a road is mended.", "$80 million",
     "$800 million"),
    ("The trust gave away $8.4 million last year. Schools took the largest slice, $2.1 million, about 25 percent of it.",
     "25 percent", "52 percent"),
    ("A majority of the board – 13 directors out of 21 – voted for the sale.", "13", "3"),
    ("The plan had only a minority behind it: 640 of the 1,500 households that answered.", "640", "940"),
    ("Half of Tarn ponds have no water\nA count of 180 farm ponds found no water in 90, the rangers said on Monday.", "90,",
     "30,"),
    ("How many came back? Of 300 ringed terns, 72. That is 24%, and the wardens are pleased.", "72", "27"),
]  # fmt: skip

SILENT = [
    "全县医院120家，其中三级医院15家，床位使用率达到85%。",
    "去年新增就业12.6万人，其中失业人员再就业4.1万人，城镇登记失业率2.7%。",
    "一半以上国土面积划入红线，五年来造林2200万亩、治沙5100万亩。",
    "全国网民4.6亿人，其中半数用过网购，而总人口有13.4亿人。",
    "美县报告感染病例超500万，儿童病例占7%\n全县共有感染病例5120000例，其中包括死亡病例160000例。",
    "本科计划招生28万人，高职计划招生32万人，录取率41.3%，也就是说每10名考生有4人可读本科。",
    "已经办社3000个，吸收农户100万户，计划明年达到全体农户的43%，届时要办6000个。",
    "提案612件，立案520件，99%的提案已经办复。",
    "全镇有5200户，每户里有3口人，去年新建住房120户。",
    "合作社买了30台插秧机，20台烘干机，贷款利率4.2%。",
    "Turnout was 62 per cent of the 50,000 on the roll. The winner took 14,880 votes, 48 per cent of those cast.",
    "A third of the 90 pupils have passed, 12 twice, and the others will try in June.",
    "New products brought $116 million or 22% of seed sales, compared with $88 million a year earlier.",
    "In 2000 its dues were $12 million, only 1% of all gifts. That is now $368 million – some 12% of the total.",
    "A majority of the council wants it, said 14 of the 22 shopkeepers at the meeting of 9 May.",
    "Half of the 60 houses are empty, 18 of them for years.",
    "Revenue of $511 million and a profit of $119 million made it a good year; 30% of it came from abroad.",
    "The club has 1,200 members and 300 juniors, and fees rose by 5 percent.",
    "Of the 240 houses, 60 are let, and rents rose 12 per cent.",
    "Of 1,200 voters asked, 480 back the plan; 55 per cent of women do.",
    "The club has 1,500 members, 300 of them juniors, and 40 per cent of its income comes from the bar.",
    "12 of the 30 buses are electric. That is 10 per cent more than a year ago.",
    "A third of the 90 stalls were shut. Only 12 sold fish.",
    "The farm sold 120 of its 400 sheep at 15 per cent below the market price.",
    "A majority of the 21 councillors voted for it; 6 of the 9 Greens did not.",
    "Nearly half of drivers speed\nOf 300 drivers stopped, 12 had been drinking.",
    "Half the town turned out\nOrganisers counted 3,200 people, of whom 400 came from abroad.",
    "One in five schools is full\nThe county has 85 schools, 14 of them new.",
    "Two-thirds of the 93 senators must agree; 40 have said they will.",
    "Three-quarters of the £8m fund has been spent: £1m went on roads.",
    "The mine gave 54 percent of its 12,000 tonnes of ore to one buyer, and 3,000 tonnes to another.",
    "Sales were $9.6 million. Costs, $3.4 million, were up 35 percent.",
    "They raised $9.6 million last year. This year they gave $3.4 million, 20 percent of it to schools.",
    "14.5% of the $612 million budget goes on debt: $310 million is owed to one bank.",
    "Of 450 turtles tagged, 99 came back. That is 5% fewer than before.",
    "20 percent of the 300 beds are kept free; 45 patients came in on Monday.",
    "The tax raised £40m of the £200m needed, and 30 per cent of firms did not pay.",
    "Of its 80 rooms 20 have a sea view and cost 15 per cent more.",
    "全镇5200户中，1300户养牛，户均收入增长12%。",
    "全市有学校320所，其中民办48所，在校生占全省的15%。",
    "抽查120家，合格102家，去年合格率80%。",
    "1200名学生参加考试，300名来自外地，平均正确率72%。",
    "报名800人，录取200人，女生占四成。",
    "生产线上有工人450名，其中女工180名，持证上岗率95%。",
    "共发放问卷2000份，收回1860份，七成受访者表示满意。",
    "全村有320户，外出打工的占三成，另有48户办起民宿。",
    "库容12亿立方米，目前蓄水9亿立方米，比去年多两成。",
    "投入资金2亿元，其中省级补助5000万元，资金到位率60%。",
    "全年立案600件，结案540件，其中三成为经济案件。",
    "到会代表300名，其中农民代表45名，赞成票占九成。",
    "房价涨了一成，1200套新房卖出300套。",
    "每10个司机里有3个超速。路口一天过车4.2万辆，货车1.1万辆。",
    "该校毕业生1200人，考研480人，录取率35%。",
    "医院有床位800张，其中重症床位40张，使用率90%。",
    "公司持股60%的子公司有员工500人，其中研发人员150人。",
    "四分之一学校已满员\n全市有小学160所，其中新建12所。",
    "这批货2400箱，已卖掉1800箱，剩下的打七折。",
    "村里有300亩地，种果树120亩，成活率95%。",
    "A survey of 2,400 adults found 1,080 had never flown. 45 per cent of those who had flown did so last year.",
    "The trust owns 36 of the 90 flats; it let 24 of them, and 30 per cent of tenants get help with the rent.",
    "Of the £12m raised, £3m is left, or 40 per cent less than planned.",
    "Police stopped 640 cars, 96 of them foreign, at a checkpoint where 15 per cent of drivers were over the limit last time.",
    "The union has 8,200 members, of whom 2,050 voted. The offer was rejected by 62 per cent.",
    "The show sold 900 of its 1,000 tickets in an hour; half of them went to members.",
    "Around a quarter of the firm's 480 staff, 60 in Leeds alone, face the sack.",
    "Two-thirds of the 150 beds are in use, with 12 more on order.",
    "The mill makes 40 tonnes a day, 12 tonnes of it for export, or 5% of the national total.",
    "A fifth of the 250 questions were about tax, 30 about pensions and the rest about fines.",
    "About 70 percent of its 30,000 voters turned out: 9,000 more than in 2019.",
    "The party took 210 of 400 seats with 38 per cent of the vote.",
    "The quota is 9,000 tonnes; boats landed 4,500 tonnes by May, 20 per cent of it in one week.",
    "One in ten of the 1,200 tenants, or 40 in the tower, has mould.",
    "She won 14 of her 20 fights, 60 per cent of them inside the distance.",
    "Spending on roads, £4m of a £20m budget, was cut by 25 per cent.",
    "The bank lent $30 million, $6 million of it to farms, at 8 percent.",
    "Half of its 64 buses run on gas, 20 on batteries and 12 on diesel.",
    "全市民办学校48所，占两成，其中高中12所。",
    "受访的1500人中，600人用过，用过的人里三成给了好评。",
    "这个县有常住人口52万人，其中60岁以上11万人，老龄化程度比全省高三成。",
    "全年接诊26万人次，其中急诊3.9万人次，药占比28%。",
    "招生计划1200名，实际报到1080名，外省生源占15%。",
    "这条街有商铺180家，关门的45家，租金下降两成。",
    "水稻面积30万亩，其中杂交稻18万亩，机插率65%。",
    "公司员工2000人，研发人员600人，研发投入占营收的12%。",
    "5000名观众里，本地人3500名，外地人消费占六成。",
    "抽查食品600批次，合格588批次，其中三成来自网购。",
    "全县有合作社900家，其中示范社90家，带动农户占全县的四成。",
    "他投了20个三分球，进了8个，全队命中率45%。",
    "志愿者320人，其中党员80人，出勤率98%。",
    "两居室120套，三居室80套，首付三成。",
    "贫困户150户，脱贫90户，占全镇脱贫户的两成。",
    "一季度新开工项目48个，竣工12个，投资完成年计划的三成。",
    "八成以上的村通了公交\n全县行政村240个，今年新通公交的18个。",
    "三分之二股东赞成\n出席会议的股东36名，代表股份4.2亿股，占总股本的52%。",
    "The plant makes 40 cars a day; in January 900 were sold.",
    "5月份日均接待900人次，接待外宾1200人次。",
    "Half of buses late\nOf the 408 buses, 12 are electric and the rest run on diesel.",
    "One in five shops shut\nThe town has 240 shops, 30 of them in the arcade.",
    "A third of homes unsold\nThe builder has sold 120 of the 300 homes at Tarn Park so far this year.",
    "Most of the fund spent\nThe trust has paid out £4m of the £9m it was left.",
    "The gift, of $12 million, is 20 percent of the total; the college raised $9 million.",
    "Of 36 bridges, 27 need work. Twenty per cent of the county's roads do too.",
    "Sixteen of 64 homes failed. Thirty per cent is the national figure.",
    "Thirty per cent! Of the 400 trees, only 60 have died, but that is what the mayor fears by spring.",
]

SHAPED = [
    "720人报了名，504人交齐材料，录用率70%。",
    "The ferry landed 5,400 tonnes of cod, three-fifths of a 9,000-tonne quota that runs out in May.",
    "每100户里有35户装了光伏：全镇8200户，装了光伏的2870户。",
    "A majority of the board – 13 directors out of 21 – voted for the sale.",
]


@pytest.mark.parametrize(("text", "figure", "slip"), SLIPS)
def test_a_slip_in_part_whole_or_share_is_found(
    text: str, figure: str, slip: str, reported: Callable[[str, str], list[str]]
) -> None:
    assert text.count(figure) == 1
    assert reported(text, "") == []
    assert any(rule.startswith(("share", "identity")) for rule in reported(text.replace(figure, slip), ""))


@pytest.mark.parametrize("text", SILENT)
def test_look_alikes_are_silent(text: str, loud: Callable[[str], list[tuple[str, str]]]) -> None:
    assert loud(text) == []


@pytest.mark.parametrize("text", SHAPED)
def test_other_digits_give_the_same_proposals(text: str) -> None:
    def shape(text: str) -> list[tuple[str, int]]:
        return [(v.check.rule, len(v.check.roles)) for v in verify_text(text, "a.txt").verdicts]

    other = re.sub(r"\d", lambda m: str((int(m[0]) + 3) % 9 + 1), text)
    assert shape(text) and shape(text) == shape(other)
