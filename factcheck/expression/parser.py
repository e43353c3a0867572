"""Reads a check. The grammar is in docs/check-language.md; operators bind by precedence climbing."""

from __future__ import annotations

from ..errors import ExpressionError
from .literal import read_literal
from .names import identifier
from .tokens import COMPARISONS, END, NUMBER, WORD, Token, tokenize
from .tree import Binary, Call, Comparison, Literal, Name, Negate, Node

FUNCTIONS = ("sum", "mean", "min", "max", "count", "growth")

MAX_NESTING = 100
"""Parentheses, functions and signs inside one another."""

MAX_DEPTH = 200
"""Levels of the tree: a chain of that many ``+`` too, since it leans to the left. Walkers may thus recurse."""

_LEVEL = {"+": 1, "-": 1, "*": 2, "/": 2}


def parse_check(text: str) -> Comparison:
    """The tree of a whole check, with exactly one comparison. Raises ExpressionError, whatever the text."""
    parser = _Parser(text)
    left = parser.expression(1)
    kind, _, _, end = parser.tokens[parser.at]
    if kind not in COMPARISONS:
        if kind is not END:
            raise parser.unexpected()
        raise ExpressionError("a check needs one of = != < <= > >= ≈", parser.tokens[0][2], parser.tokens[-1][3])
    parser.at += 1
    right = parser.expression(1)
    tokens = parser.tokens
    closing = tokens[parser.at]
    if closing[0] is not END:
        if closing[0] in COMPARISONS:
            middle = text[end : closing[2]].strip()
            raise ExpressionError(
                f"one comparison makes a check: write two, the second beginning `{_short(middle)} {closing[0]} …`",
                closing[2],
                closing[3],
            )
        raise parser.unexpected()
    tree = Comparison(kind, left, right, tokens[0][2], closing[3])
    parser.check_depth(tree)
    return tree


def parse_expression(text: str) -> Node:
    """The tree of one side, as a breakdown's fields hold it: no comparison. Raises ExpressionError."""
    parser = _Parser(text)
    tree = parser.expression(1)
    if parser.tokens[parser.at][0] is not END:
        raise parser.unexpected()
    parser.check_depth(tree)
    return tree


class _Parser:
    __slots__ = ("at", "calls", "nesting", "text", "tokens")

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokenize(text)
        self.at = 0
        self.nesting = 0
        self.calls = 0
        """How many functions' parentheses are open: there, a comma separates."""
        if len(self.tokens) == 1:
            raise ExpressionError("nothing is written here: a check looks like `a + b = c`", 0, max(1, len(text)))

    def expression(self, floor: int) -> Node:
        """Operands joined by operators that bind at least as tightly as ``floor``."""
        tokens = self.tokens
        start = tokens[self.at][2]
        left = self.operand()
        while True:
            op = tokens[self.at][0]
            level = _LEVEL.get(op)
            if level is None or level < floor:
                return left
            self.at += 1
            right = self.expression(level + 1)
            left = Binary(op, left, right, start, tokens[self.at - 1][3])

    def operand(self) -> Node:
        """A literal, a name, a call, something in parentheses, each with signs before it."""
        kind, text, start, end = token = self.tokens[self.at]
        self.at += 1
        if kind is WORD:
            if self.tokens[self.at][0] == "(":
                return self.call(token)
            found = identifier(text)
            if found is not None and text[0] != "约":
                return Name(None, found, False, start, end)
            return _name(self.text, text, start, end)
        if kind is NUMBER:
            return self.literal(token)
        if kind == "(":
            self.deeper(token)
            inside = self.expression(1)
            self.close(token)
            return inside
        if kind in ("-", "+"):
            self.deeper(token)
            operand = self.operand()
            self.nesting -= 1
            return Negate(operand, start, self.tokens[self.at - 1][3]) if kind == "-" else operand
        self.at -= 1
        raise self.missing()

    def call(self, token: Token) -> Call:
        _, text, start, end = token
        function = identifier(text)
        if function not in FUNCTIONS:
            if function is None:
                raise _bad_name(self.text, text, start, end)
            raise ExpressionError(_unknown_function(function), start, end)
        opening = self.tokens[self.at]
        self.at += 1
        self.deeper(opening)
        self.calls += 1
        arguments: list[Node] = []
        if self.tokens[self.at][0] != ")":
            arguments.append(self.expression(1))
            while self.tokens[self.at][0] == ",":
                self.at += 1
                arguments.append(self.expression(1))
        self.calls -= 1
        self.close(opening)
        call = Call(function, tuple(arguments), start, self.tokens[self.at - 1][3])
        _check_arguments(call)
        return call

    def literal(self, token: Token) -> Literal:
        _, text, start, end = token
        if self.calls and ("," in text or "，" in text):
            joined = text.replace(",", "").replace("，", "")
            raise ExpressionError(
                f"`{text}` may be one figure or two here: write {joined}, or a space after the comma", start, end
            )
        try:
            value, unit = read_literal(text)
        except ExpressionError as error:
            raise ExpressionError(str(error), start + error.start, start + error.end) from None
        return Literal(value, unit, text, start, end)

    def deeper(self, token: Token) -> None:
        self.nesting += 1
        if self.nesting > MAX_NESTING:
            raise ExpressionError(f"nested more than {MAX_NESTING} deep: split the check", token[2], token[3])

    def close(self, opening: Token) -> None:
        kind = self.tokens[self.at][0]
        if kind == ")":
            self.nesting -= 1
            self.at += 1
        elif kind in (WORD, NUMBER, "(") or self.closed_later():
            raise self.unexpected()
        else:
            raise ExpressionError("unclosed (", opening[2], opening[3])

    def closed_later(self) -> bool:
        """Whether the innermost open parenthesis is closed further on."""
        depth = 1
        for kind, _, _, _ in self.tokens[self.at :]:
            depth += (kind == "(") - (kind == ")")
            if not depth:
                return True
        return False

    def missing(self) -> ExpressionError:
        """What to say where an operand should be and is not."""
        kind, text, start, end = self.tokens[self.at]
        _, before, before_start, before_end = self.tokens[self.at - 1] if self.at else (END, "", 0, 0)
        if kind is END:
            return ExpressionError(f"something is missing after `{before}`", before_start, before_end)
        if kind == "*" and before in ("*", "×"):
            return ExpressionError("there are no powers: multiply", before_start, end)
        if kind == ")" and before in ("(", "（"):
            return ExpressionError("nothing between the parentheses", before_start, end)
        if kind == ")":
            return ExpressionError(
                f"something is missing after `{before}`" if before else "`)` without an opening (",
                before_start if before else start,
                before_end if before else end,
            )
        return ExpressionError(f"something is missing before `{text}`", start, end)

    def unexpected(self) -> ExpressionError:
        """What to say where an operator or the end should be and is not."""
        kind, text, start, end = self.tokens[self.at]
        if kind in (WORD, NUMBER, "("):
            if kind is WORD and _spelled(text) is None:
                return _bad_name(self.text, text, start, end)
            if kind is WORD and (sign := _operator(text)):
                return ExpressionError(f"`{text}` is no operator: write {sign}", start, end)
            before = self.tokens[self.at - 1][1]
            return ExpressionError(
                f"an operator is missing between `{_short(before)}` and `{_short(text)}`; a product is written with *",
                start,
                end,
            )
        if kind == ")":
            return ExpressionError("`)` without an opening (", start, end)
        if kind == ",":
            return ExpressionError("a comma only separates a function's arguments: write two checks", start, end)
        if self.nesting:
            return ExpressionError("a comparison cannot stand inside parentheses", start, end)
        return ExpressionError("an expression without comparison is wanted here", start, end)

    def check_depth(self, tree: Comparison | Node) -> None:
        if len(self.tokens) <= MAX_DEPTH:
            return
        stack: list[tuple[Comparison | Node, int]] = [(tree, 0)]
        while stack:
            node, depth = stack.pop()
            if depth > MAX_DEPTH:
                raise ExpressionError(
                    f"more than {MAX_DEPTH} operations in one chain: write sum(a, b, …), or split the check",
                    tree.start,
                    tree.end,
                )
            if isinstance(node, Comparison | Binary):
                stack += ((node.left, depth + 1), (node.right, depth + 1))
            elif isinstance(node, Negate):
                stack.append((node.operand, depth + 1))
            elif isinstance(node, Call):
                stack += ((argument, depth + 1) for argument in node.arguments)


def _spelled(text: str) -> tuple[str | None, str, bool] | None:
    """(article, id, unknown) of a word, or None if it is no name."""
    unknown = text[0] in "?？"
    if unknown:
        found = identifier(text[1:])
        return None if found is None else (None, found, True)
    found = identifier(text)
    if found is not None:
        return None, found, False
    article, dot, rest = text.replace("．", ".").partition(".")
    if not dot:
        return None
    of, found = identifier(article), identifier(rest)
    return None if of is None or found is None else (of, found, False)


def _operator(word: str) -> str:
    """The sign that a word was written for (and, 加上); '' where it stands for none."""
    from .spelling import operator

    return operator(word)


def _name(whole: str, text: str, start: int, end: int) -> Name:
    spelled = _spelled(text)
    if spelled is None:
        raise _bad_name(whole, text, start, end)
    article, found, unknown = spelled
    if text[0] == "约" and text[1:2].isdigit():
        # A name may not begin with a digit, so this was meant for a figure; say so before "no such claim".
        raise ExpressionError(f"`{_short(text)}` is not exact: a literal carries no wording; drop the 约", start, end)
    return Name(article, found, unknown, start, end)


def _bad_name(whole: str, text: str, start: int, end: int) -> ExpressionError:
    if text[-1] in ":：" and whole[end : end + 1] in ("=", "＝"):
        return ExpressionError(f"`{whole[end - 1 : end + 1]}` is not a comparison: write =", end - 1, end + 1)
    from .spelling import explain_name

    message, first, last = explain_name(text)
    return ExpressionError(message, start + first, min(start + last, end))


def _unknown_function(name: str) -> str:
    from ..text.nearest import nearest_name

    near = nearest_name(name, FUNCTIONS)
    return f"there is no function `{_short(name)}`: " + (
        f"did you mean {near}?" if near else f"there are {', '.join(FUNCTIONS)}; a product is written with *"
    )


def _check_arguments(call: Call) -> None:
    arguments = call.arguments
    if not arguments:
        message = f"{call.function}() of nothing: name what it is of"
    elif call.function == "growth" and len(arguments) != 2:
        message = f"growth takes two: growth(now, before); here are {len(arguments)}"
    elif call.function == "count" and not (
        len(arguments) == 1 and isinstance(arguments[0], Name) and not arguments[0].unknown
    ):
        message = "count takes one claim's name, and is the number of its items"
    else:
        return
    raise ExpressionError(message, call.start, call.end)


def _short(text: str) -> str:
    return text if len(text) <= 30 else text[:29] + "…"
