"""The classification of contents: what a demand is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.typeahead import TypeAhead, Words


@dataclass(frozen=True, slots=True)
class Category:
    """内容分类 of two levels; codes ours, 6 digits."""

    code: str
    parent: str
    name: str
    initials: str
    english: str


class Categories:
    """The content categories by code, with type-ahead over the second level."""

    def __init__(self, categories: Iterable[Category]) -> None:
        self._all = {category.code: category for category in categories}
        second = [category for category in self._all.values() if category.parent]
        self._index = TypeAhead(self._words(category) for category in second)
        # apart, so that initials never find a piece of an English word
        self._english = TypeAhead(self._words(category, category.english.lower()) for category in second)
        self._fields = TypeAhead(
            Words(one, (one.name, one.english.lower()), (one.initials,)) for one in self._all.values() if not one.parent
        )

    def _words(self, category: Category, *english: str) -> Words[Category]:
        above = self._all[category.parent]
        return Words(
            category, (category.name, *english), (category.initials,), above.name, above.initials, in_group=True
        )

    def get(self, code: str) -> Category | None:
        """The category with this code; None when unknown."""
        return self._all.get(code)

    def name(self, code: str) -> str:
        """城乡建设 › 建设管理; an unknown code as it is."""
        category = self._all.get(code)
        if category is None:
            return code
        above = self._all.get(category.parent)
        return f"{above.name} › {category.name}" if above else category.name

    def english(self) -> dict[str, str]:
        """The names as name() gives them, each with its English, the narrower word first."""
        names = {}
        for category in self._all.values():
            above = self._all.get(category.parent)
            names[self.name(category.code)] = f"{category.english} ({above.english})" if above else category.english
        return names

    def children(self, code: str = "") -> tuple[Category, ...]:
        """The first level, or the second level below `code`."""
        return tuple(category for category in self._all.values() if category.parent == code)

    def search(self, typed: str, limit: int = 20, *, english: bool = False) -> tuple[Category, ...]:
        """Second-level categories by name or initials, of themselves or of their first level; `english`: by that too."""
        return (self._english if english else self._index).search(typed, limit)

    def search_fields(self, typed: str, limit: int = 20) -> tuple[Category, ...]:
        """Whole fields, of the first level, by name, English name or initials; none where nothing is typed."""
        return self._fields.search(typed, limit) if typed.strip() else ()
