"""A folder of a random transformer in torch, small enough to train in a test. Needs the extra 'transformers'."""

from pathlib import Path
from typing import Any

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

from corpus.generate import generate

SPECIAL = ["<s>", "<pad>", "</s>", "<unk>"]
LONGEST = 96
SHAPE: dict[str, Any] = {
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "intermediate_size": 64,
    "vocab_size": 400,
    "max_position_embeddings": LONGEST + 2,
    "pad_token_id": SPECIAL.index("<pad>"),
    "initializer_range": 0.5,  # far apart, as a trained one's are
}


def tokenizer() -> Any:
    """Pieces learnt from authored minutes, as Hugging Face's fast tokenizer."""
    from transformers import PreTrainedTokenizerFast

    made = Tokenizer(models.WordPiece(unk_token="<unk>"))
    made.normalizer = normalizers.Lowercase()
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.WordPieceTrainer(vocab_size=SHAPE["vocab_size"], special_tokens=SPECIAL, show_progress=False)
    made.train_from_iterator([document.text for document in generate(8, 5)], trainer)
    ends = [(piece, SPECIAL.index(piece)) for piece in ("<s>", "</s>")]
    made.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=ends)
    return PreTrainedTokenizerFast(
        tokenizer_object=made,
        model_max_length=LONGEST,
        pad_token="<pad>",
        unk_token="<unk>",
        cls_token="<s>",
        sep_token="</s>",
        model_input_names=["input_ids", "attention_mask"],
    )


def transformer(kind: str = "bert") -> Any:
    """A random encoder of Hugging Face's."""
    import torch
    from transformers import AutoConfig, AutoModel

    torch.manual_seed(1)
    return AutoModel.from_config(AutoConfig.for_model(kind, **SHAPE)).eval()


def save(folder: Path) -> Path:
    """The folder that ``components.transformer.model.name`` names."""
    transformer().save_pretrained(folder)
    tokenizer().save_pretrained(folder)
    return folder
