"""The measurements of .dev/compare-memory; see there."""

import csv
import datetime
import json
import os
import random
import subprocess
import sys
import tempfile
import time

import fsrs
import fsrs_rs_python as rs

program, log_path, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
DAY = 86_400_000
ROLLOVER = 4 * 3_600_000


def milliseconds(text):
    if text.isdigit():
        return int(text)
    moment = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.timezone.utc)
    return round(moment.timestamp() * 1000)


def cards_of(path):
    """The reviews of each card as (milliseconds, rating), in order of time."""
    cards = {}
    with open(path, newline="", encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            rating = int(row["review_rating"])
            if 1 <= rating <= 4:
                review = (milliseconds(row["review_time"]), rating)
                cards.setdefault(row["card_id"], []).append(review)
    for reviews in cards.values():
        reviews.sort()
    return cards


def gaps(reviews):
    days = [(moment - ROLLOVER) // DAY for moment, _ in reviews]
    return [0] + [later - earlier for earlier, later in zip(days, days[1:])]


def items_of(cards):
    """An item of fsrs-rs for each review on a later day: the card's history up to it."""
    items = []
    for reviews in cards.values():
        history = []
        for (moment, rating), gap in zip(reviews, gaps(reviews)):
            history.append(rs.FSRSReview(rating, gap))
            if gap > 0:
                items.append((moment, rs.FSRSItem(list(history))))
    items.sort(key=lambda item: item[0])
    return [item for _, item in items]


def synthetic(path, count, seed):
    """Cards with half-lives that double at each pass; about four answers in five are right."""
    dice = random.Random(seed)
    rows = []
    card = 0
    while len(rows) < count:
        card += 1
        moment = 1_600_000_000_000 + dice.randrange(1000 * DAY)
        stability = dice.lognormvariate(1, 1)
        gap = 0.0
        for turn in range(dice.randint(4, 14)):
            recalled = dice.random() < 0.5 ** (gap / (4 * stability)) if turn else dice.random() < 0.7
            rating = dice.choices([2, 3, 4], [1, 8, 1])[0] if recalled else 1
            rows.append((card, moment, rating))
            stability = stability * 2 if recalled else max(stability * 0.3, 0.2)
            gap = max(1.0, stability * dice.uniform(0.6, 1.6))
            moment += int(gap * DAY)
    with open(path, "w", encoding="utf-8") as file:
        file.write("card_id,review_time,review_rating\n")
        file.writelines(f"{card},{moment},{rating}\n" for card, moment, rating in rows[:count])


def best(work):
    """The least seconds of some rounds, and the last result."""
    least = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        result = work()
        least = min(least, time.perf_counter() - start)
    return least, result


def iskra_fit(path, model):
    """The least seconds that the fit itself took, as iskra reports it, and the last report."""
    reports = []
    for _ in range(rounds):
        command = [program, "memory", "fit", "--model", model, "--reviews", path, "--json"]
        reports.append(json.loads(subprocess.check_output(command, stderr=subprocess.DEVNULL)))
    return min(report["seconds"] for report in reports), reports[-1]


def compare_fits(name, path):
    cards = cards_of(path)
    items = items_of(cards)
    count = sum(map(len, cards.values()))
    peer, _ = best(lambda: rs.FSRS(parameters=rs.DEFAULT_PARAMETERS).compute_parameters(items))
    print(f"{name}: {count} reviews, {len(items)} of them on a later day")
    print(f"  fsrs-rs FSRS-6 {peer * 1000:10.1f} ms")
    for model in ["fsrs-6", "fsrs-7"]:
        seconds, report = iskra_fit(path, model)
        print(
            f"  iskra   {model.upper()} {seconds * 1000:10.1f} ms   {peer / seconds:6.1f} times as fast"
            f"   log-loss {report['log_loss']:.4f}, defaults {report['defaults']['log_loss']:.4f}"
        )
    return cards


def compare_replays(cards):
    histories = list(cards.items())
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", delete=False) as file:
        for name, reviews in histories:
            entries = [
                {"rating": rating, "elapsed_days": gap}
                for (_, rating), gap in zip(reviews, gaps(reviews))
            ]
            file.write(json.dumps({"id": name, "reviews": entries}) + "\n")
    try:
        command = [program, "memory", "replay", "--model", "fsrs-6", "--json", file.name]
        own, output = best(lambda: subprocess.check_output(command))
    finally:
        os.unlink(file.name)
    states = [json.loads(line) for line in output.splitlines()]

    model = rs.FSRS(parameters=rs.DEFAULT_PARAMETERS)
    items = [
        rs.FSRSItem([rs.FSRSReview(r, g) for (_, r), g in zip(reviews, gaps(reviews))])
        for _, reviews in histories
    ]
    peer, theirs = best(lambda: [model.memory_state(item) for item in items])
    errors = sorted(
        abs(mine["stability"] / other.stability - 1) for mine, other in zip(states, theirs)
    )

    scheduler = fsrs.Scheduler(enable_fuzzing=False)
    some = histories[:300]

    def python_replay():
        for _, reviews in some:
            card = fsrs.Card()
            for moment, rating in reviews:
                when = datetime.datetime.fromtimestamp(moment / 1000, datetime.timezone.utc)
                card, _ = scheduler.review_card(card, fsrs.Rating(rating), when)

    slow, _ = best(python_replay)
    count = sum(len(reviews) for _, reviews in histories)
    rate = sum(len(reviews) for _, reviews in some) / slow
    print(f"Replay: {count} reviews of {len(histories)} cards")
    print(f"  iskra, process and JSON included {count / own / 1e6:8.3f} million reviews a second")
    print(f"  fsrs-rs, calls only              {count / peer / 1e6:8.3f}")
    print(f"  py-fsrs, calls only              {rate / 1e6:8.3f}")
    print(
        f"  stability against fsrs-rs (32 bits): median {errors[len(errors) // 2]:.1e}, "
        f"99 % {errors[len(errors) * 99 // 100]:.1e} relative"
    )


real = compare_fits("Log", log_path)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "synthetic.csv")
    synthetic(path, 350_000, 1)
    compare_fits("Synthetic", path)
compare_replays(real)
