internal import HTTPTypes
internal import PlatformCore

/// Calls about bots and agents, which nothing stands behind yet (reference section 15).
enum BotOperations {
    static let all: [Operation<AppServer>] = bots + agents

    private static let bots = refused(
        [
            "bot/create", "bot/update", "bot/get", "bot/query", "bot/delete", "bot/integration/create",
            "bot/integration/update", "bot/integration/delete",
        ],
        "Bots are not served."
    )

    private static let agents = refused(
        ["agent/create", "agent/update", "agent/get", "agent/query", "agent/delete", "chat/generate"],
        "Agents are not served."
    )

    private static func refused(_ names: [String], _ why: String) -> [Operation<AppServer>] {
        names.map { .refusing(.post, "/v3/\($0).json", ServerAPIError(.serviceNotEnabled, why)) }
    }
}
