"""Labelled titles → the weights of the model of subjects.

``python -m training.subject.train`` writes the weights that ship (pipeline/records/subject_weights.npz).
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from pipeline.records.subject_model import WEIGHTS
from pipeline.records.subject_words import features
from training.subject.titles import CORPUS, WRITTEN, Title, read_titles

LOOSENESS = 100.0
"""How freely weights may grow: where the probabilities of unseen titles are right without further scaling."""


def fit_weights(titles: Sequence[Title], target: Path) -> None:
    """Fit a multinomial regression to titles of three codes or more and write its weights, each in one byte."""
    vectorizer = DictVectorizer(dtype=np.float32)
    rows = normalize(vectorizer.fit_transform([features(title.text) for title in titles]))
    model = LogisticRegression(C=LOOSENESS, max_iter=2000).fit(rows, [title.code for title in titles])
    scale = float(np.abs(model.coef_).max() / 127)
    np.savez_compressed(
        target,
        codes=np.array(model.classes_, dtype=str),
        features=np.array(vectorizer.get_feature_names_out(), dtype=str),
        table=np.round(model.coef_.T / scale).astype(np.int8),
        scale=np.float32(scale),
        bias=model.intercept_.astype(np.float32),
    )


if __name__ == "__main__":
    fit_weights(read_titles(WRITTEN, CORPUS), WEIGHTS)
