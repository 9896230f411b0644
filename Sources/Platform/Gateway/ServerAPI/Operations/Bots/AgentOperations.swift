internal import HTTPTypes
internal import PlatformCore
internal import PlatformEngine

/// Agents, which are kept for whoever runs them (reference section 15).
enum AgentOperations {
    static let all: [Operation<AppServer>] = [
        .post("/v3/agent/create.json", .json) { app, parameters in
            let change = try AgentChange(parameters, isNew: true)
            _ = try await app.submit(.changeAgent(try parameters.agentID, change))
            return .done
        },

        .post("/v3/agent/update.json", .json) { app, parameters in
            let change = try AgentChange(parameters, isNew: false)
            _ = try await app.submit(.changeAgent(try parameters.agentID, change))
            return .done
        },

        .post("/v3/agent/delete.json", .json) { app, parameters in
            _ = try await app.submit(.removeAgent(try parameters.agentID))
            return .done
        },

        .post("/v3/agent/get.json", .json) { app, parameters in
            let id = try parameters.agentID
            guard let agent = try await app.agents.first(where: { $0.id == id }) else {
                throw ServerAPIError(.parameterInvalid, "There is no agent \(id).")
            }
            return APIAnswer(agent.shown)
        },

        .post("/v3/agent/query.json", .json) { app, parameters in
            let window = try PageWindow(parameters, page: "page", size: "size", usually: 20, atMost: 100)
            let status = try parameters.optionalText("status", max: .bytes(Agent.nameBytesMax))
            let type = try parameters.optionalText("type", max: .bytes(Agent.nameBytesMax))
            let agents = try await app.agents.filter {
                $0.status == status ?? $0.status && $0.type == type ?? $0.type
            }
            let page = window.cut(agents)
            let size = window.count ?? agents.count
            return [
                "total": .integer(Int64(agents.count)),
                "totalPages": .integer(Int64((agents.count + size - 1) / max(size, 1))),
                "hasNext": .bool(window.skipped + page.count < agents.count),
                "agents": .array(page.map { .object($0.shown) }),
            ]
        },

        .refusing(
            .post,
            "/v3/chat/generate.json",
            ServerAPIError(.serviceNotEnabled, "Agents are kept, but no language model is called.")
        ),
    ]
}

extension AppServer {
    /// All agents, in the order of their names: a page has room for them.
    fileprivate var agents: [Agent] {
        get async throws {
            guard
                case .shelf(let items, _) = try await ask(
                    .records(.tenantShelf(.agent, after: nil, limit: Limits.pageCountMax))
                )
            else { throw ServerAPIError.otherAnswer }
            return items.compactMap { $0 as? Agent }
        }
    }
}

extension AgentChange {
    /// What a caller says of an agent; what is left out stays.
    fileprivate init(_ given: Parameters, isNew: Bool) throws(ServerAPIError) {
        self.init(isNew: isNew)
        name = try given.optionalText("name", max: .bytes(Agent.nameBytesMax))
        description = try given.optionalText("description", max: .bytes(Agent.descriptionBytesMax))
        type = try given.optionalText("type", max: .bytes(Agent.nameBytesMax))
        status = try given.optionalText("status", max: .bytes(Agent.nameBytesMax))
        configuration = try given.objectText("agentConfig", bytesMax: Agent.configurationBytesMax)
    }
}

extension Agent {
    fileprivate var shown: JSONObject {
        [
            "agentId": .string(id.text),
            "name": .string(name),
            "description": .string(description),
            "type": .string(type),
            "status": .string(status),
            // JSON as it was given, written as it is.
            "agentConfig": .decimal(configuration),
            "createdAt": .integer(createdAt.rawValue),
            "updatedAt": .integer(updatedAt.rawValue),
        ]
    }
}

extension Parameters {
    fileprivate var agentID: AgentID {
        get throws(ServerAPIError) { try required("agentId").id(as: AgentID.self) }
    }
}
