"""A minimal acyclic automaton over words, each with a number.

Incremental construction from sorted words: Jan Daciuk, Stoyan Mihov, Bruce Watson, Richard Watson, "Incremental
Construction of Minimal Acyclic Finite-State Automata", Computational Linguistics 26(1), 2000.
"""

ADDRESS_LENGTH = 3


class Node:
    __slots__ = ("edges", "output", "weight", "address", "order")

    def __init__(self):
        self.edges = {}
        self.output = None
        self.weight = {}

    def key(self):
        return (self.output, tuple((label, id(node)) for label, node in self.edges.items()))


def build(entries):
    """The root of the automaton; `entries` are (word, output, weight) in ascending order of the words."""
    root, register, last, path = Node(), {}, "", []
    for word, output, weight in entries:
        shared = 0
        while shared < min(len(word), len(last)) and word[shared] == last[shared]:
            shared += 1
        minimize(path, shared, register)
        node = path[-1][2] if path else root
        for letter in word[shared:]:
            child = Node()
            node.edges[letter] = child
            path.append((node, letter, child))
            node = child
        node.output = output
        for parent, letter, _ in path:
            parent.weight[letter] = parent.weight.get(letter, 0) + weight
        last = word
    minimize(path, 0, register)
    return root


def minimize(path, down_to, register):
    while len(path) > down_to:
        parent, letter, child = path.pop()
        known = register.setdefault(child.key(), child)
        if known is not child:
            for label, weight in child.weight.items():
                known.weight[label] = known.weight.get(label, 0) + weight
            parent.edges[letter] = known


def layout(root):
    """The automaton as bytes below 128; `Lexicon.swift` describes them. The root comes first."""
    order, seen = [], set()
    # Depth first, the last edge's target right behind its node wherever it has no place yet.
    stack = [root]
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        while True:
            seen.add(id(node))
            order.append(node)
            node.order = arrange(node, seen)
            stack.extend(target for _, target in node.order[:-1] if id(target) not in seen)
            if not node.order or id(node.order[-1][1]) in seen:
                break
            node = node.order[-1][1]
    position = 0
    for index, node in enumerate(order):
        node.address = position
        position += size(node, order[index + 1] if index + 1 < len(order) else None)
    assert position < 1 << 7 * ADDRESS_LENGTH
    data = bytearray()
    for index, node in enumerate(order):
        assert len(data) == node.address
        write(node, order[index + 1] if index + 1 < len(order) else None, data)
    return bytes(data), len(order)


def arrange(node, seen):
    """Frequent letters first; last one whose target can stand right behind, if there is one."""
    edges = sorted(node.edges.items(), key=lambda edge: (-node.weight[edge[0]], edge[0]))
    for index in range(len(edges) - 1, -1, -1):
        if id(edges[index][1]) not in seen:
            edges.append(edges.pop(index))
            break
    return edges


def size(node, behind):
    total = 3 if node.output is not None else 0
    for index, (_, target) in enumerate(node.order):
        is_behind = index == len(node.order) - 1 and target is behind
        total += 1 if is_behind else 1 + ADDRESS_LENGTH
    return total


def write(node, behind, data):
    if node.output is not None:
        data.append(0x20 if node.order else 0x40)
        data += bytes([node.output >> 7, node.output & 127])
    for index, (letter, target) in enumerate(node.order):
        label = ord(letter) - 0x60
        is_last = index == len(node.order) - 1
        if is_last and target is behind:
            data.append(0x60 | label)
        else:
            data.append((0x40 if is_last else 0x20) | label)
            data += number(target.address, ADDRESS_LENGTH)


def number(value, length):
    """Base 128, the highest digit first."""
    return bytes(value >> 7 * place & 127 for place in reversed(range(length)))
