ARG NODE=20
FROM node:${NODE} AS build
WORKDIR /shop
COPY . .
RUN npm ci && npm run build

FROM gcr.io/distroless/nodejs20-debian12@sha256:9b0a5b8f9c1d4e7a6b3c2d1e0f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a
COPY --from=build /shop/dist /shop
USER 10001
CMD ["/shop/main.js"]
