"""Where archives are found, and what their texts hold."""
import os
import pathlib
import re
import shutil
import tarfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "Archive"
DATA = pathlib.Path(os.environ.get("FUNDSTELLE_DATA") or ROOT.parent / "shared" / "data")
RELEASE = ROOT / ".build" / "release" / "fundstelle"
ENDINGS = {".md", ".markdown", ".txt"}


def real_archives():
    """The folders of DATA/archives."""
    return sorted(path for path in (DATA / "archives").glob("*") if path.is_dir())


def large_archives():
    """The packed archives of DATA/big."""
    return sorted((DATA / "big").glob("*.tar.gz"))


def name_of(archive):
    return pathlib.Path(archive).name.removesuffix(".tar.gz")


def copy(archive, target):
    """Copies or unpacks an archive into the new folder `target`, where it may be written to."""
    if pathlib.Path(archive).is_dir():
        # Contents only: where the original is read-only, the copy must not be.
        shutil.copytree(
            archive, target, ignore=shutil.ignore_patterns(".fundstelle"), copy_function=shutil.copyfile)
        for folder in [target, *(path for path in target.rglob("*") if path.is_dir())]:
            folder.chmod(0o755)
    else:
        with tarfile.open(archive) as packed:
            packed.extractall(target, filter="data")
    return target


def issue_files(archive):
    return sorted(
        path for path in archive.rglob("*")
        if path.suffix.lower() in ENDINGS and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(archive).parts))


def sample_texts(archive, generator, count=400):
    """The texts of some issues."""
    files = issue_files(archive)
    return [path.read_text("utf-8", errors="replace") for path in generator.sample(files, min(len(files), count))]


def lines_of_words(texts, shortest=4):
    """The words of each line that has more than five such words."""
    word = rf"\b[A-Za-zÄÖÜäöüß]{{{shortest},}}\b"
    lines = (re.findall(word, line) for text in texts for line in text.splitlines())
    return [words for words in lines if len(words) > 5]
