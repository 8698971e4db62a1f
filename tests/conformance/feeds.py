"""Reads feeds by feedparser: takes [text, …] and writes what each says; bozo names what is wrong with it."""

import json
import sys

import feedparser


def read(text):
    feed = feedparser.parse(text.encode("utf-8"), response_headers={"content-type": "application/atom+xml; charset=utf-8"})
    return {
        "bozo": repr(feed.get("bozo_exception", "bozo")) if feed.bozo else None,
        "version": feed.version,
        "entries": [
            {
                "id": entry.id,
                "link": entry.link,
                "title": entry.title,
                "updated": entry.updated,
                "summary": entry.summary,
                "content": entry.content[0].value,
            }
            for entry in feed.entries
        ],
    }


sys.stdin.reconfigure(encoding="utf-8")
json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
