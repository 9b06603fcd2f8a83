"""What every page has to hold for the people who use it, asked of a real browser. Each answers with what is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from pages.browser import PHONE, TAB, Page, open_page
from pages.npm_tools import npm_file

LEAST_CONTRAST = 7.0
LEAST_TARGET = 24
_AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }"""
"""WCAG 2.2, 1.4.12."""


def faults(html: bytes) -> list[str]:
    """All that is wrong with a page."""
    page = open_page(html)
    found = [f"asks for {address}" for address in page.requests()]
    found += [f"the browser says: {text}" for text in page.complaints()]
    found += [f"axe: {text}" for text in axe(page)]
    found += [f"link leads nowhere: {text}" for text in lost_links(page)]
    found += [f"faint: {text}" for text in faint(page)]
    found += [f"split over lines: {text}" for text in split(page, ".nb")]
    found += keyboard(page)
    with page.wide(PHONE):
        found += [f"too wide for a phone: {text}" for text in too_wide(page)]
        found += [f"split over lines on a phone: {text}" for text in split(page, ".short")]
        found += [f"small target: {text}" for text in small_targets(page)]
    with page.wide(PHONE, scale=4):
        found += [f"too wide at 400 %: {text}" for text in too_wide(page)]
    found += [f"with wide spacing: {text}" for text in spaced(page)]
    return found


def axe(page: Page) -> Iterator[str]:
    """What axe finds against WCAG 2.0 to 2.2, A and AA, and its best practice."""
    page.ask(npm_file("axe-core", "axe.min.js").read_text(encoding="utf-8") + "; window.axe = axe")
    results = page.ask_later(
        "const done = arguments[1]; axe.run({runOnly: arguments[0], resultTypes: ['violations']})"
        ".then(found => done(found.violations), fault => done([{id: String(fault), nodes: []}]))",
        _AXE_TAGS,
    )
    for rule in results:
        yield f"{rule['id']}: {[node['html'][:120] for node in rule['nodes'][:3]]}"


def lost_links(page: Page) -> list[str]:
    """Links inside the page whose place is not there, or cannot be seen."""
    return page.ask("""
        return [...document.querySelectorAll('a[href^="#"]')].filter(link => {
            const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
            return !place || !place.getClientRects().length;
        }).map(link => link.outerHTML.slice(0, 120))""")


def too_wide(page: Page) -> list[str]:
    """What makes the page scroll sideways, outside boxes that scroll by themselves; nothing where it does not."""
    return page.ask("""
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        const out = [...document.body.querySelectorAll('*')].filter(one =>
            one.getBoundingClientRect().right > room + 1 && !one.closest('.scroll'));
        return [`${document.documentElement.scrollWidth} wide`, ...out.slice(-3).map(one => one.outerHTML.slice(0, 160))]""")


def spaced(page: Page) -> list[str]:
    """What goes wrong on a phone when a reader sets wider spaces between lines, words and letters."""
    page.ask(
        "window.wider = new CSSStyleSheet(); wider.replaceSync(arguments[0]); document.adoptedStyleSheets = [wider]",
        _SPACING,
    )
    with page.wide(PHONE):
        found = [*too_wide(page), *_cut(page)]
    page.ask("document.adoptedStyleSheets = []")
    return found


def _cut(page: Page) -> list[str]:
    return page.ask("""
        return [...document.body.querySelectorAll('*')].filter(one => one.namespaceURI.endsWith('xhtml') &&
            getComputedStyle(one).overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1 &&
            one.clientHeight > 0).map(one => 'cut off: ' + one.outerHTML.slice(0, 120))""")


def split(page: Page, kept: str) -> list[str]:
    """Numbers, dates and sums that stand on more than one line; `kept` selects those that have room."""
    return page.ask(
        """
        return [...document.querySelectorAll(arguments[0])].filter(one => {
            const range = document.createRange(); range.selectNodeContents(one);
            const boxes = [...range.getClientRects()].filter(box => box.width > 0);
            return new Set(boxes.map(box => Math.round(box.top / 8))).size > 1;
        }).map(one => one.textContent)""",
        kept,
    )


def small_targets(page: Page) -> list[str]:
    """Controls under 24 by 24 pixels that do not stand in a line of words (WCAG 2.2, 2.5.8)."""
    return page.ask(
        """
        const least = arguments[0];
        return [...document.querySelectorAll('a[href], input, [tabindex="0"]')].filter(one => {
            const box = one.getBoundingClientRect();
            const inline = getComputedStyle(one).display === 'inline' || one.matches('.nb');
            return box.width > 0 && !inline && (box.width < least || box.height < least);
        }).map(one => one.outerHTML.slice(0, 120))""",
        LEAST_TARGET,
    )


def faint(page: Page) -> list[str]:
    """Words whose colour stands less than 7 to 1 from what is behind them."""
    return page.ask(
        """
        const parts = colour => (colour.match(/[\\d.]+/g) || []).map(Number);
        const light = colour => parts(colour).slice(0, 3).map(one => one / 255)
            .map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
            .reduce((sum, one, place) => sum + one * [0.2126, 0.7152, 0.0722][place], 0);
        const behind = one => {
            for (; one; one = one.parentElement) {
                const colour = getComputedStyle(one).backgroundColor;
                if ((parts(colour)[3] ?? 1) === 1) return colour;
            }
            return 'rgb(255, 255, 255)';
        };
        const found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const one = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !one.getClientRects().length) continue;
            const style = getComputedStyle(one);
            const ink = light(one.closest('svg') ? style.fill : style.color), paper = light(behind(one));
            const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
            if (ratio < arguments[0] && !one.closest('svg')) found.push(`${ratio.toFixed(1)} ${walker.currentNode.data.trim().slice(0, 60)}`);
        }
        return [...new Set(found)]""",
        LEAST_CONTRAST,
    )


def keyboard(page: Page) -> list[str]:
    """Whether the tab key reaches every control, in the order of the page, and shows where it is."""
    expected = page.ask("""
        const groups = new Set();
        const found = [...document.querySelectorAll('a[href], input, [tabindex="0"]')].filter(one => {
            if (!one.getClientRects().length) return false;
            if (one.type !== 'radio') return true;
            const seen = groups.has(one.name); groups.add(one.name); return !seen;
        });
        window.met = []; window.unseen = [];
        document.addEventListener('focusin', event => {
            met.push(event.target);
            if (getComputedStyle(event.target).outlineStyle === 'none') unseen.push(event.target);
        });
        window.expected = found; scrollTo(0, 0); document.activeElement.blur();
        return found.length""")
    page.press(TAB, expected)
    return page.ask("""
        const told = one => one.outerHTML.slice(0, 120);
        const wrong = expected.findIndex((one, place) => met[place] !== one);
        return [...(wrong < 0 ? [] : [`the tab key does not reach number ${wrong + 1}: ${told(expected[wrong])}` +
            (met[wrong] ? ` but ${told(met[wrong])}` : '')]),
            ...unseen.slice(0, 3).map(one => `no sign where the keyboard is: ${told(one)}`)]""")
