"""Tables of tab-separated values with a line of column names."""
import csv


def rows(path):
    """The rows as dictionaries; lines that begin with # are comments."""
    with open(path, encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
