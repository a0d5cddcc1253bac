"""Tasks → outcomes by workers that may die: who does what, for how long, and what is tried again."""

from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from time import monotonic
from typing import Protocol

from pipeline.bulk.outcome import Outcome
from pipeline.engines.base import TOO_MUCH_MEMORY, Setup, Task, failed
from pipeline.errors import MinutierError

AHEAD = 2
"""Tasks that a worker holds: the one it does, and one so that it need not wait for this process."""
TICK = 0.25
"""Seconds between two looks at clocks and memory."""
STARTS = 3
"""How many workers may die in a row while they load the model."""
LOADING = 600.0
"""Seconds within which one worker must have loaded the model."""


@dataclass(frozen=True)
class Ready:
    """The worker has loaded the model."""


@dataclass(frozen=True)
class Died:
    """The worker is gone. why: what ended it. fatal: a message, where no other worker would fare better."""

    why: str
    fatal: str | None = None


News = Ready | Died | Outcome


class Worker(Protocol):
    """A process that does the tasks it is sent, in order."""

    def send(self, task: Task) -> None:
        """Give it a task; a dead worker says so in its news."""

    def news(self) -> Iterator[News]:
        """What it tells and was not read yet, without waiting."""

    def memory(self) -> int:
        """Bytes it holds; 0 where that is not known."""

    def kill(self) -> None:
        """End it at once, with what it started."""


class Crew(Protocol):
    """Where workers come from."""

    def start(self) -> Worker:
        """A new worker, which loads the model."""

    def wait(self, workers: Sequence[Worker], seconds: float) -> None:
        """Until one of the workers has news, or the time is over."""

    def close(self) -> None:
        """The run is over: all workers were killed."""


@dataclass
class Try:
    """A task, and whether a worker died of it."""

    task: Task
    again: bool = False


@dataclass
class Hand:
    """A worker with the tasks it holds. since: when it began the first of them, or to load the model."""

    worker: Worker
    since: float
    ready: bool = False
    tries: deque[Try] = field(default_factory=deque)


class Pool:
    """Workers of one crew. Memory holds ``AHEAD`` tasks a worker, however many there are."""

    def __init__(self, crew: Crew, setup: Setup) -> None:
        self._crew = crew
        self._setup = setup
        self._hands: list[Hand] = []
        self._pending: deque[Try] = deque()
        self._more = True
        self._stillborn = 0
        self._began = monotonic()

    def run(self, tasks: Iterator[Task | None]) -> Generator[Outcome | None, None, None]:
        """The outcomes, with a None now and then."""
        try:
            while self._more or self._held():
                fed = self._take(tasks)
                self._start()
                self._give()
                self._crew.wait([hand.worker for hand in self._hands], 0 if self._more and not fed else TICK)
                for hand in list(self._hands):
                    yield from self._hear(hand)
                    yield from self._judge(hand)
                yield None
        finally:
            for hand in self._hands:
                hand.worker.kill()
            self._crew.close()

    def _held(self) -> int:
        """How many tasks are unfinished."""
        return len(self._pending) + sum(len(hand.tries) for hand in self._hands)

    def _take(self, tasks: Iterator[Task | None]) -> bool:
        """Take tasks while there is room; False where the source had none at hand."""
        while self._more and self._held() < AHEAD * self._setup.workers:
            try:
                task = next(tasks)
            except StopIteration:
                self._more = False
                break
            if task is None:
                return False
            self._pending.append(Try(task))
        return True

    def _start(self) -> None:
        """As many workers as there is work for."""
        while len(self._hands) < min(self._setup.workers, self._held()):
            self._hands.append(Hand(self._crew.start(), monotonic()))

    def _give(self) -> None:
        """Pending tasks to the workers that hold fewest."""
        while self._pending:
            free = [hand for hand in self._hands if hand.ready and len(hand.tries) < AHEAD]
            if not free:
                break
            hand = min(free, key=lambda one: len(one.tries))
            if not hand.tries:
                hand.since = monotonic()
            one = self._pending.popleft()
            hand.tries.append(one)
            hand.worker.send(one.task)

    def _hear(self, hand: Hand) -> Iterator[Outcome]:
        for news in hand.worker.news():
            match news:
                case Outcome():
                    hand.tries.popleft()
                    hand.since = monotonic()
                    yield news
                case Ready():
                    hand.ready, self._stillborn = True, 0
                case Died():
                    yield from self._buried(hand, news)

    def _buried(self, hand: Hand, death: Died) -> Iterator[Outcome]:
        """What a worker's own death costs: its task is tried once more, then it has failed."""
        if death.fatal is not None:
            raise MinutierError(death.fatal)
        if not hand.ready:
            self._stillborn += 1
            if self._stillborn >= STARTS:
                raise MinutierError(f"the workers die while they load the model: {death.why}")
        if hand.tries and not hand.tries[0].again:
            hand.tries[0].again = True
            self._dismiss(hand)
        else:
            yield from self._fail(hand, f"the worker died of it, twice: {death.why}")

    def _judge(self, hand: Hand) -> Iterator[Outcome]:
        """End a worker whose task takes too long or too much; another would fare no better with it."""
        if hand not in self._hands:
            return
        if not hand.ready:
            if monotonic() - self._began > LOADING and not any(one.ready for one in self._hands):
                raise MinutierError(f"no worker has loaded the model within {LOADING:.0f} seconds")
        elif hand.tries and monotonic() - hand.since > self._setup.timeout:
            yield from self._ended(hand, f"took longer than {self._setup.timeout:g} seconds (--timeout)")
        elif hand.tries and hand.worker.memory() > self._setup.memory:
            yield from self._ended(hand, TOO_MUCH_MEMORY)

    def _ended(self, hand: Hand, reason: str) -> Iterator[Outcome]:
        hand.worker.kill()
        yield from self._fail(hand, reason)

    def _fail(self, hand: Hand, reason: str) -> Iterator[Outcome]:
        """The task that the worker was at has failed."""
        if hand.tries:
            yield failed(hand.tries.popleft().task, reason, monotonic() - hand.since)
        self._dismiss(hand)

    def _dismiss(self, hand: Hand) -> None:
        """The worker is gone; what it had not begun goes to others."""
        self._hands.remove(hand)
        self._pending.extendleft(reversed(hand.tries))
