#!/bin/sh
# Rejects a change that does not conform before it is applied: after `terraform plan -out plan.out`.
terraform show -json plan.out | npx proviso check - bom.json .github/workflows --format sarif --output proviso.sarif
