#!/bin/sh
# Makes north.css anew from designsystemet.config.json; run it after a change of colours or a new version of the design system.
set -eu
cd "$(dirname "$0")/../../.."
npx designsystemet tokens create --config src/ui/theme/designsystemet.config.json --clean true
npx designsystemet tokens build --tokens .cache/design-tokens --out-dir .cache/theme --config src/ui/theme/designsystemet.config.json
cp .cache/theme/north.css src/ui/theme/north.css
