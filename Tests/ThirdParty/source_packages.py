"""Files that come with source packages of others: fetched when a test wants them, and kept with the environment."""

import io
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import built_site

CACHE = built_site.ROOT / ".build/third-party"


def files(package, belongs):
    """The texts of a package's files whose paths pass a test, by their paths in the package."""
    archive = CACHE / f"{package}.tar.gz"
    if not archive.exists():
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
            subprocess.run([*command, "--no-binary", ":all:", "--dest", folder, package], check=True)
            (fetched,) = Path(folder).glob("*.tar.gz")
            CACHE.mkdir(parents=True, exist_ok=True)
            archive.write_bytes(fetched.read_bytes())
    with tarfile.open(fileobj=io.BytesIO(archive.read_bytes())) as contents:
        members = {member.name.split("/", 1)[-1]: member for member in contents if member.isfile()}
        found = {path: contents.extractfile(member).read().decode("utf-8") for path, member in members.items() if belongs(path)}
    if not found:
        raise RuntimeError(f"{package} has no such files")
    return found
