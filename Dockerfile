# One image for every process: docker build --build-arg ENTRY=services/education/dist/main.js .
FROM node:24-slim AS build
WORKDIR /opora
COPY . .
RUN npm ci && npx tsc -b && npm prune --omit=dev --omit=optional

FROM node:24-slim
ARG ENTRY
ENV ENTRY=${ENTRY} NODE_ENV=production
WORKDIR /opora
COPY --from=build --chown=node:node /opora /opora
# Where the ledger of erasures and the last good copy of the issuer's keys are kept; a volume takes its owner from here.
RUN install -d -o node -g node -m 700 /erasures /issuer-keys
USER node
CMD ["sh", "-c", "exec node \"$ENTRY\""]
