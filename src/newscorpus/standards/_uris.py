"""Addresses and names of articles as URIs."""

import re
from base64 import urlsafe_b64encode
from hashlib import sha256
from urllib.parse import quote, urlsplit

from newscorpus.article import Article

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}://[^/?#\s]")
_KEPT = "!$%&'()*+,/:;=?@~"


def url_of(article: Article) -> str | None:
    """Return the address of an article, with what a URI cannot hold percent-encoded; None where it is no address."""
    url = (article.document.url or "").strip()
    if _ADDRESS.match(url) is None or not _has_port(url):
        return None
    address, mark, fragment = url.partition("#")
    return _encoded(address) + mark + _encoded(fragment)


def _encoded(text: str) -> str:
    """RFC 3986, section 2.1; what is encoded already stays as it is."""
    return re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", quote(text, safe=_KEPT, errors="surrogatepass"))


def _has_port(url: str) -> bool:
    """Whether what stands where a port can stand is one, or nothing does."""
    try:
        _ = urlsplit(url).port
    except ValueError:
        return False
    return True


def name_of(article: Article) -> str:
    """Return a URI that names an article: its address, or else a hash of its text (RFC 6920)."""
    url = url_of(article)
    if url is not None:
        return url
    digest = sha256(article.document.text.encode("utf-8", "surrogatepass")).digest()
    return f"ni:///sha-256;{urlsafe_b64encode(digest).decode().rstrip('=')}"


def part_of(name: str, part: str) -> str:
    """Return a URI that names a part of what `name` names."""
    return f"{name.partition('#')[0]}#{part}"
