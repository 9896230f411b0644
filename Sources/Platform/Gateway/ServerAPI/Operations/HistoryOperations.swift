internal import NIOPosix
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// What was said before (reference section 7).
enum HistoryOperations {
    static let all: [Operation<AppServer>] = [
        .post("/v3/message/private/query.json", .json, rate: .historyQuery) { app, parameters in
            let peer = try parameters.userID("targetId")
            return try await app.history(try HistoryQuery(parameters, of: .private(peer)))
        },

        .post("/v3/message/group/query.json", .json, rate: .historyQuery) { app, parameters in
            let group = try parameters.groupID("targetId")
            return try await app.history(try HistoryQuery(parameters, of: .group(group)))
        },

        .post("/v3/message/ultragroup/query.json", .json, rate: .historyQuery) { app, parameters in
            let group = try parameters.groupID("targetId")
            let channel = try parameters.optionalChannel() ?? .main
            return try await app.history(try HistoryQuery(parameters, of: .channel(group, channel)))
        },

        .post("/message/history.json") { app, parameters in
            let (hour, files) = try app.historyHour(parameters)
            let isThere = try await NIOThreadPool.singleton.runIfActive {
                files.isThere(app.tenant.number, from: hour.start)
            }
            let path = HistoryFileAddress(of: hour, app.tenant, now: app.now).path
            return ["url": .string(isThere ? app.origin + path : ""), "date": .string(hour.text)]
        },

        .post("/message/history/delete.json") { app, parameters in
            let (hour, files) = try app.historyHour(parameters)
            try await NIOThreadPool.singleton.runIfActive { try files.remove(app.tenant.number, from: hour.start) }
            return .done
        },
    ]
}

extension AppServer {
    /// The hour that a caller names, and where its file would be.
    fileprivate func historyHour(_ parameters: Parameters) throws(ServerAPIError) -> (HistoryHour, HistoryFiles) {
        guard tenant.settings.keepsHistoryFiles, let historyFiles else {
            throw ServerAPIError(.serviceNotEnabled, "Hourly files are switched off for this app.")
        }
        let text = try parameters.text("date", max: .bytes(16))
        guard let hour = HistoryHour(text, on: clock) else {
            throw ServerAPIError(.parameterInvalid, "date must be an hour written yyyyMMddHH.")
        }
        return (hour, historyFiles)
    }
}

extension HistoryQuery {
    /// The longest span of time one query may ask for, in milliseconds: 14 days.
    static let spanMax: Int64 = 14 * 86_400_000

    /// The newest messages between two times, newest first.
    ///
    /// Callers page by moving `startTime`, and some of them write the bounds the other way round: so
    /// `includeStart` is about the bound named `startTime`, whichever of the two is later.
    init(_ parameters: Parameters, of target: ConversationTarget) throws(ServerAPIError) {
        let viewer = try parameters.userID("userId")
        let start = try parameters.time("startTime")
        let end = try parameters.time("endTime")
        let limit = try parameters.integer("pageSize", in: 1...100, default: 20)
        let includesStart = try parameters.flag("includeStart", default: false)
        guard abs(end.rawValue - start.rawValue) <= Self.spanMax else {
            throw ServerAPIError(.parameterOutOfRange, "endTime must be within 14 days of startTime.")
        }
        let isReversed = start > end
        self.init(
            viewer: .id(viewer),
            target: target,
            start: isReversed ? .time(start, inclusive: includesStart) : .time(end, inclusive: true),
            direction: .older,
            endTime: isReversed || includesStart ? min(start, end) : start.advanced(byMilliseconds: 1),
            limit: Int(limit)
        )
    }
}

extension AppServer {
    func history(_ query: HistoryQuery) async throws -> APIAnswer {
        let messages = try await messages(query)
        return [
            "data": .array(messages.compactMap { Self.item($0, in: query.target) })
        ]
    }

    /// A message as history shows it; nothing is left of a recalled one.
    private static func item(_ view: MessageView, in target: ConversationTarget) -> JSONValue? {
        guard let body = view.message.body else { return nil }
        return [
            "targetId": .string(target.id),
            "fromUserId": .string(view.sender.text),
            "busChannel": .string(target.channel?.text ?? ""),
            "messageUID": .string(view.uid.description),
            "msgTime": .integer(view.message.sentTime.rawValue),
            "objectName": .string(body.objectName),
            "content": .string(String(decoding: body.content, as: UTF8.self)),
            "expansion": .bool(view.message.flags.contains(.expandable)),
            "extraContent": .string(view.message.expansion.vendorText),
        ]
    }
}

extension Expansion {
    /// `{"key":{"v":"value","ts":milliseconds}}` as a text; empty where there is nothing.
    var vendorText: String {
        if isEmpty { return "" }
        var writer = JSONWriter()
        writer.write(items.extraContent)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
