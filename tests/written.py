"""Documents as they are written: their blocks, sections and generated parts."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
FILM_DOCUMENTS = ROOT / "seeds" / "README.md"


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def blocks(text: str, language: str) -> list[str]:
    """The code blocks in a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def section(text: str, title: str) -> str:
    """What stands under a heading, up to the next one of any level."""
    found = re.search(rf"^#+ {re.escape(title)}\n(.*?)(?=^#|\Z)", text, re.MULTILINE | re.DOTALL)
    assert found is not None, f"there is no heading {title!r}"
    return found[1]


def first_column(text: str) -> list[str]:
    """What the rows of the tables in a text begin with, in backticks."""
    return re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)


def with_part(text: str, name: str, content: str) -> str:
    """The text with the part between its marks written anew."""
    marked = re.compile(rf"(<!-- {name}:[^\n]*-->\n).*?(<!-- end -->)", re.DOTALL)
    assert marked.search(text), f"there is no part {name!r}"
    return marked.sub(lambda found: f"{found[1]}\n{content}\n{found[2]}", text)


def headings(text: str) -> set[str]:
    """The anchors that the headings of a text have."""
    titles: list[str] = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}
