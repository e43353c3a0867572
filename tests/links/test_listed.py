"""Names counted in the words against the number beside them."""

from __future__ import annotations

import pytest

from factcheck.verify.reading import verify_text


def said(text: str) -> list[str]:
    """Severity and rule of what the family reports about a text."""
    return [
        f"{f.severity} {f.problem.rule}"
        for f in verify_text(text, "a.txt").findings
        if f.problem.rule.startswith("listed")
    ]


SLIPS = [
    ("首批入选的有四个乡镇：云岭、白河、石桥和青田。", "四个", "五个"),
    ("王某、李某、赵某三名队员获奖。", "三名", "四名"),
    ("新线设车站5座，自东向西依次为东坪、沙河、柳林、马头、西关。", "5座", "6座"),
    ("县医院、中医院、妇幼院——这3家医院率先联网。", "3家", "4家"),
    ("展出摄影集2册，《渡口》《山路》。", "2册", "3册"),
    ("这三个村，上坪、下坪、石坪，都通了客车。", "三个", "五个"),
    ("由教育、卫健、民政、住建等6个部门组成专班。", "6个", "3个"),
    ("Four schools will close in July: Alder Primary, Birch Hill, Cedar Lane and Dell Juniors.", "Four", "Five"),
    ("The three finalists – Ann Quill, Tom Brand and Lena Osei – meet on Friday.", "three", "four"),
    ("The county will close two offices, namely Northby and Southby.", "two", "three"),
    ("新任命的两位副校长是周岚、何志平。", "两位", "三位"),
    ("7名董事中，陈宏、林奕、许志、宋倩、郭立、马骁投了赞成票，仅独立董事余敏弃权。", "7名", "9名"),
    ("县队派出4人参赛，男子组是葛云和邓超，女子组是罗思和田静。", "4人", "6人"),
    ("“星火”“长缨”“飞翼”三个班组获表彰。", "三个", "五个"),
    ("会议审议了《条例》《办法》《细则》3件草案。", "3件", "4件"),
    ("列入名录的有剪纸、皮影、泥塑、年画四项。", "四项", "六项"),
    ("柳溪、白石、官渡、三江口4个乡镇停水。", "4个", "6个"),
    ("获救的两名船员陈某、林某已无大碍。", "两名", "三名"),
    ("Four of the nine judges – Hale, Ortiz, Brandt and Wu – dissented.", "Four", "Five"),
    ("Four countries, Brazil, China, India and South Africa, abstained.", "Four", "Six"),
    ("She ran in three cities, London, Paris and Rome, and plans more.", "three", "four"),
    ("Its four directors are Ann Lee, Bo Carr, Cy Dunn and Di Ellis.", "four", "five"),
    ("地铁支线设站4座，由北向南为：清河、上地、西旗、龙泽。", "4座", "6座"),
    ("抽检发现4款不合格水杯，涉及晨露、小鹿、果贝、乐芽各1款。", "4款", "7款"),
    ("开往东岭、西岭、南岭的3趟列车停运，每地1趟。", "3趟", "5趟"),
    ("“秋实”“春华”“冬藏”依次亮灯，这3座灯塔均由市民命名。", "3座", "5座"),
    ("获评的三名教师林晓、徐岩、何静都在乡村小学任教。", "三名", "五名"),
    ("社区开设2类课程：书法入门与国画赏析。", "2类", "4类"),
    ("Three men were charged with arson: Paul Dent, 31; Mark Riley, 28, and Tom Oakes, 44.", "Three", "Five"),
    ("Dead are Ann Fry, 70; her son Lee, 41; and a guest, Jo Bell, 66. The gas killed all three.", "three", "four"),
    ("Wheat, barley, oats and rye – the four crops on trial – all did well.", "four", "five"),
    ("The deal has three conditions (a new roundabout, a bus lane and a cycle path).", "three", "four"),
    ("It will run to Hull, York, Leeds and Crewe, the four cities that paid for it.", "four", "six"),
    ("The three winners were Ann Quill, Tom Brand and Lena Osei.", "three", "six"),
]


@pytest.mark.parametrize(("text", "figure", "slip"), SLIPS)
def test_a_number_that_does_not_fit_its_names_is_a_warning(text: str, figure: str, slip: str) -> None:
    assert text.count(figure) == 1
    assert said(text) == []
    assert said(text.replace(figure, slip)) in (
        ["warning listed-names"],
        ["warning listed-open"],
        ["warning listed-each"],
    )


LOOK_ALIKES = [
    "甲、乙两地38家企业参展。",
    "会议通过了民族委员会、法律委员会、外事委员会分别提出的十二届三次会议议案。",
    "反映先进和落后、正确和错误两条路线。",
    "代表团包括副部长卢某、局长科某以及4名专家。",
    "规定高中二、三年级各安排4节选修课。",
    "科研院所、高校和气象部门共30多个单位参加。",
    "渔船、货船、客船等近百艘船进港避风。",
    "提出“巩固、增强、提升、畅通”八个字。",
    "The film took 50 First Dates, Kill Bill: Volume 2, Gothika and The Agent.",
    "Nearly 9,000 leaders in 104 towns were asked: Commitment and Action?",
    "Two of the five counties, Alder and Birch, have voted.",
    "全镇总人口15858人，是国家级生态镇、省级卫生镇、省级文明镇。",
    "会上有5个部门发言，市长表示：交通、教育要先行。",
    "三名教师林晓、徐岩等都在乡村小学任教。",
    "五位评委分别来自北京、上海。",
    "开往东岭、西岭的5趟列车停运，每趟120人。",
    "奖励12人，一等奖、二等奖各2人，三等奖8人。",
    "Mark and Priya Hollis, 34 and 36, lost everything.",
    "Smith, Jones and Brown, 12 goals between them, start on the bench.",
    "He played for Leeds, Hull and Derby, 40 games before the injury.",
    "The 40 tourists were German, Dutch and French.",
    "年产瓶装水、桶装水30万件。",
    "新增大、中型项目305个。",
    "7名董事中，陈宏、林奕投了赞成票，仅独立董事余敏弃权，其余缺席。",
    "三项制度“首问”“限时”等三个办法同时施行。",
    "Five of the nine judges, Hale and Wu among them, dissented.",
    "The menu offers two soups, leek and tomato, and five mains.",
    "In 12 games, he said, Smith and Jones, the strikers, scored once.",
    "Nine other cities, including Helsinki, Oslo and Paris, took part.",
]


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alikes_are_silent(text: str) -> None:
    assert said(text) == []
