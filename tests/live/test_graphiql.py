"""The query page in a real browser, under its real policy, with no network but this machine."""

import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field

import httpx
import pytest

from graph.session import Connection, Graph
from tests.fix_http import ServeApp

pytest.importorskip("playwright", reason="the browser tests need `pip install playwright`")

from playwright import async_api as playwright  # only once it is known to be there

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="the browser tests need Chromium on the PATH")

OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", OFFLINE]

EXAMPLES = ["AsItHappened", "AsTheFilmTellsIt", "LinksOfBenSanderson", "SimilarAndWhy"]


@dataclass
class Visit:
    """A page that was opened, and what the browser had to say about it."""

    page: playwright.Page
    complaints: list[str] = field(default_factory=list)
    requested: list[str] = field(default_factory=list)

    def listen(self) -> None:
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requested.append(request.url))

    async def choose(self, example: str) -> None:
        """Go to a tab, and wait until GraphiQL has noticed which operation it holds."""
        await self.page.get_by_role("tab", name=example).click()
        await self.page.wait_for_function(
            "name => localStorage.getItem('graphiql:operationName') === name", arg=example
        )

    async def run(self) -> str:
        """Run the query that is shown and return its answer."""
        async with self.page.expect_response(is_of_a_visitor) as answer:
            await self.page.get_by_role("button", name="Execute query").click()
        response: playwright.Response = await answer.value
        return await response.text()

    async def background(self) -> str:
        container = self.page.locator(".graphiql-container")
        return str(await container.evaluate("element => getComputedStyle(element).backgroundColor"))


def is_of_a_visitor(response: playwright.Response) -> bool:
    """Whether it answers what a visitor runs, not what the page asks about the schema."""
    return response.request.method == "POST" and "IntrospectionQuery" not in (response.request.post_data or "")


@pytest.fixture(scope="module")
def web(serve_app: ServeApp, seeded_connection: Connection, seeded: Graph) -> Iterator[httpx.Client]:
    """A client of the application over the seed films."""
    assert seeded is not None
    with serve_app(seeded_connection) as client:
        yield client


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[playwright.Browser]:
    async with playwright.async_playwright() as started:
        browser = await started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        await browser.close()


@pytest.fixture(params=["light"])
async def visit(request: pytest.FixtureRequest, browser: playwright.Browser, web: httpx.Client) -> AsyncIterator[Visit]:
    """A first visit to the query page."""
    context = await browser.new_context(base_url=str(web.base_url), color_scheme=request.param)
    visit = Visit(await context.new_page())
    visit.listen()
    await visit.page.goto("/")
    await visit.page.get_by_role("tab", name=EXAMPLES[0]).wait_for()
    yield visit
    await context.close()


async def test_a_visitor_finds_an_example_in_every_tab(visit: Visit) -> None:
    tabs = visit.page.get_by_role("tab")

    assert await tabs.all_inner_texts() == EXAMPLES
    assert await visit.page.title() == "Fabula"


@pytest.mark.parametrize("example", EXAMPLES)
async def test_an_example_runs_as_it_stands(visit: Visit, example: str) -> None:
    await visit.choose(example)

    answer = await visit.run()

    assert '"errors"' not in answer
    assert '"data":{' in answer
    assert ":null" not in answer[:30]


async def test_the_browser_has_nothing_to_complain_about(visit: Visit) -> None:
    await visit.run()
    await visit.page.get_by_role("button", name="Show Documentation Explorer").click()
    await visit.page.get_by_role("link", name="Query").click()
    await visit.page.get_by_role("link", name="films", exact=True).wait_for()

    assert visit.complaints == []


async def test_the_page_asks_nobody_but_us(visit: Visit, web: httpx.Client) -> None:
    await visit.run()

    assert [url for url in visit.requested if not url.startswith((str(web.base_url), "data:"))] == []


async def test_a_subscription_shows_what_changes_until_it_is_stopped(visit: Visit, seeded: Graph) -> None:
    await visit.page.goto("/graphql?query=subscription Loads {loadProgress{source finished}}")
    async with visit.page.expect_response(is_of_a_visitor):
        await visit.page.get_by_role("button", name="Execute query").click()
    await seeded.run(
        "MATCH (lock:Structure {version: 0}) SET lock.changeNumber = coalesce(lock.changeNumber, 0) + 1 "
        "CREATE (:Load {id: 'a', source: 'from afar', loaded: 1, replaced: 0, unchanged: 0, refused: 0, "
        "startedAt: datetime(), updatedAt: datetime(), changeNumber: lock.changeNumber})"
    )

    await visit.page.locator(".result-window").get_by_text("from afar").wait_for()
    await visit.page.get_by_role("button", name="Stop query").click()

    await visit.page.get_by_role("button", name="Execute query").wait_for()
    await seeded.run("MATCH (load:Load {id: 'a'}) DELETE load")
    assert visit.complaints == []


async def test_a_mistake_is_shown_as_the_server_tells_it(visit: Visit) -> None:
    await visit.page.goto("/graphql?query={films{nodes{titel}}}")
    await visit.page.get_by_role("button", name="Execute query").wait_for()

    assert "Did you mean 'title'?" in await visit.run()


async def test_a_link_opens_its_query_beside_the_examples(visit: Visit) -> None:
    await visit.page.goto("/graphql?query=query Linked {genres{name}}")

    await playwright.expect(visit.page.get_by_role("tab", name="Linked")).to_be_visible()


@pytest.mark.parametrize(
    ("visit", "is_dark"), [("light", False), ("dark", True)], indirect=["visit"], ids=["light", "dark"]
)
async def test_light_and_dark_follow_the_system(visit: Visit, *, is_dark: bool) -> None:
    red, green, blue = map(int, (await visit.background())[4:-1].split(","))

    assert (red + green + blue < 3 * 128) is is_dark
