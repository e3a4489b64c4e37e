# The bot, its parts and its data; nothing is compiled. Build: docker build -t wuzhen-facts .
FROM node:20-slim AS parts
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=parts /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY commands commands
COPY src src
COPY data data
# What the search works out from the data is kept in the image: the disk is read-only later.
RUN node --import tsx src/cli/prepare-data.ts
USER node
EXPOSE 3000
# What listens says that it is well; on the gateway alone nothing listens, and the process itself is the sign of life.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", "if (!process.env.DISCORD_PUBLIC_KEY && process.env.DISCORD_TOKEN) process.exit(0); fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.status < 500 ? 0 : 1), () => process.exit(1))"]
# Node itself gets the signals: SIGTERM ends it, SIGHUP reloads the data.
CMD ["node", "--import", "tsx", "src/main.ts"]
