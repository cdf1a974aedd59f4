#!/bin/sh
# Rejects a plan that does not conform before it is applied. Runs wherever `terraform plan -out plan.out` ran.
# terraform show -json plan.out |
npx proviso check - bom.json .github/workflows --format sarif --output proviso.sarif
