-- Posts the lines of a file in turn, and prints what came of it as one JSON object.
local bodies, place, asked = {}, 0, {}

function init(args)
  for line in io.lines(args[1]) do
    bodies[#bodies + 1] = line
  end
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  for each = 1, #bodies do
    asked[each] = wrk.format(nil, nil, nil, bodies[each])
  end
end

function request()
  place = place % #asked + 1
  return asked[place]
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.timeout + errors.status
  io.write(string.format(
    '\n{"requests": %d, "seconds": %.6f, "p50_ms": %.3f, "p99_ms": %.3f, "bytes": %d, "failed": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    summary.bytes, failed))
end
