"""``factcheck verify``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..report.formats import FORMATS, Options, render
from ..report.verify.summary import failed, in_words, summarize
from ..settings import NearestSettings, load
from ..store.corpus import read_corpus
from ..verify.engine import verify_records
from .options import color_option, default_paths, paths_argument, stdin_option, use_color
from .output import say, terminal_error, write, write_texts
from .pasted import Pasted
from .streams import standard_input
from .verify_run import applied, covers_all, destinations, policy, with_nearest, without_excluded, write_reports

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from ..findings import Report


def _complete_format(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    return [CompletionItem(name) for name in FORMATS["verify"] if name.startswith(incomplete)]


def _complete_code(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    from ..verify.registry import all_rules

    return [CompletionItem(r.code, help=r.summary) for r in all_rules() if r.code.startswith(incomplete.upper())]


@click.command("verify", short_help="Say which stated figures cannot all be true.")
@paths_argument
@click.option(
    "--output-format",
    "formats",
    metavar="NAME[:FILE]",
    multiple=True,
    shell_complete=_complete_format,
    help=f"How to print the findings: {', '.join(FORMATS['verify'])}. Give it again for further ones, each into a FILE of its own."
    "  [default: full; github under GitHub Actions; FACTCHECK_OUTPUT_FORMAT]",
)
@click.option("--output-file", metavar="FILE", default="", help="Write the report to FILE instead of standard output.")
@click.option(
    "--select",
    metavar="CODES",
    multiple=True,
    shell_complete=_complete_code,
    help="Only these findings: FC2, check-fails, all.",
)
@click.option("--extend-select", metavar="CODES", multiple=True, shell_complete=_complete_code, help="These too.")
@click.option("--ignore", metavar="CODES", multiple=True, shell_complete=_complete_code, help="Not these.")
@click.option("--exclude", metavar="PATTERN", multiple=True, help="Leave out files that match, as in .gitignore.")
@click.option(
    "--baseline", metavar="FILE", default="", help="Silence the findings that FILE holds; say which have gone."
)
@click.option("--write-baseline", metavar="FILE", default="", help="Write all findings to FILE, and exit 0.")
@click.option("--strict", is_flag=True, help="Let warnings and undecided checks fail the run too.")
@click.option("--exit-zero", is_flag=True, help="Exit 0 whatever is found.")
@click.option("-q", "--quiet", is_flag=True, help="Print findings only, without the closing line.")
@click.option(
    "-v",
    "--verbose",
    is_flag=True,
    help="Print what holds too, how each finding comes about, and which figures of a text nothing ties.",
)
@click.option("--suspect", is_flag=True, help="Say too, as information, what is only suspected of a text.")
@click.option("--statistics", "count", is_flag=True, help="Print how often each code was found instead.")
@click.option("--config", metavar="FILE", default="", help="Settings: a factcheck.toml or pyproject.toml.")
@click.option("--isolated", is_flag=True, help="Read no settings file.")
@click.option("--show-settings", is_flag=True, help="Print the settings that hold here, and exit.")
@click.option(
    "--explain", "word", metavar="ID", default="", help="Print how the verdicts on a claim or a check come about."
)
@click.option("--published", metavar="DATE", help="When an article given as plain text appeared.")
@stdin_option
@color_option
def command(
    paths: tuple[str, ...],
    formats: tuple[str, ...],
    output_file: str,
    select: tuple[str, ...],
    extend_select: tuple[str, ...],
    ignore: tuple[str, ...],
    exclude: tuple[str, ...],
    baseline: str,
    write_baseline: str,
    strict: bool,
    exit_zero: bool,
    quiet: bool,
    verbose: bool,
    suspect: bool,
    count: bool,
    config: str,
    isolated: bool,
    show_settings: bool,
    word: str,
    published: str | None,
    stdin_filename: str,
    color: str,
) -> int:
    """Check records for figures that cannot all be true.

    PATH may be record files or folders of them (default: claims/), or an article's plain text (.txt, .md, .html, .docx),
    whose figures are then found, tied together and checked as they stand; '-' is standard input: a record, or an article pasted as it is. A folder without records is read for articles.
    CODES are codes, beginnings of codes or names, separated by commas.

    Exit status: 0 nothing wrong; 1 errors (with --strict warnings too); 2 something could not be read.
    """
    if config and isolated:
        raise click.UsageError("--config and --isolated cannot go together")
    if baseline and write_baseline:
        raise click.UsageError("--baseline and --write-baseline cannot go together")
    if quiet and verbose:
        raise click.UsageError("--quiet and --verbose cannot go together")
    settings = load(config, isolated=isolated)
    if show_settings:
        from ..settings.read import toml

        write("\n".join(toml(settings)) + "\n")
        return 0
    wanted = destinations(formats, output_file, settings)
    strict = strict or settings.strict
    held = "" if write_baseline else baseline or settings.baseline
    chosen = policy(settings, select, extend_select, ignore, held)
    pasted = Pasted(standard_input, stdin_filename) if "-" in paths else None
    corpus = read_corpus(
        default_paths(paths, settings), pasted or standard_input, pasted.name if pasted else stdin_filename, texts=True
    )
    nearest = NearestSettings(settings, fixed=bool(config) or isolated)
    corpus = without_excluded(corpus, nearest, exclude)
    chosen = with_nearest(chosen, nearest, corpus, (select, extend_select, ignore))
    alone = len(corpus.records) + len(corpus.texts) == 1
    explain = (verbose or (alone and not quiet)) and any(one.format == "full" for one in wanted)
    made = verify_records(corpus.records, corpus.errors, explain=explain, suspect=suspect)
    if corpus.texts:
        from ..verify.paths import with_texts
        from .inputs import published_date, read_article

        made = with_texts(
            made,
            corpus.texts,
            lambda path: read_article(path, pasted.name if pasted else stdin_filename, pasted),
            published=published_date(published),
            explain=explain,
            suspect=suspect,
        )
    unforeseen = any(finding.code == "FC027" for finding in made.findings)
    report, silenced = applied(made, corpus, chosen, whole=covers_all(paths), project=not paths)
    if word:
        return _explain(report, word)
    if write_baseline:
        return _write_baseline(write_baseline, report)
    if count:
        write(render("verify", "statistics", report, Options()))
    else:
        options = Options(quiet=quiet, verbose=verbose, strict=strict, silenced=silenced)
        lost = write_reports(report, wanted, options, color=use_color(color))
        report = report._replace(errors=(*report.errors, *lost))
    _say_errors(report)
    summary = summarize(report)
    said = not count and any(one.format == "full" and not one.file for one in wanted)  # the closing line
    if terminal_error() and not quiet and not said:
        say(in_words(summary) + (f", {silenced} in the baseline" if silenced else ""))
    if report.errors or unforeseen:
        return 2
    return 1 if failed(summary, strict=strict) and not exit_zero else 0


def _explain(report: Report, word: str) -> int:
    from ..report.safe import plain
    from ..text.nearest import nearest
    from ..verify.words.explain import explain

    lines = explain(report, word)
    if not lines:
        known = {c.id for a in report.articles for c in a.claims} | {v.check.name for v in report.verdicts} - {""}
        raise click.UsageError(f"no check is called '{word}', and none names a claim of that id{nearest(word, known)}")
    write("".join(f"{plain(line)}\n" for line in lines))
    _say_errors(report)
    return 2 if report.errors else 0


def _write_baseline(file: str, report: Report) -> int:
    from ..verify.baseline import baseline_text

    text, number = baseline_text(report.findings, report)
    write_texts([(file, [text])])
    _say_errors(report)
    say(f"factcheck: {number} finding{'' if number == 1 else 's'} written to {file}")
    return 2 if report.errors else 0


def _say_errors(report: Report) -> None:
    for error in report.errors:
        say(f"factcheck: error: {error}")
