internal import PlatformCore
internal import PlatformEngine

/// When users want to be left alone (reference section 5).
enum UserSettingOperations {
    static let all: [Operation<AppServer>] = [
        .post("/user/blockPushPeriod/set.json") { app, parameters in
            let user = try parameters.userID("userId")
            let change = OwnSettingsChange(quietPeriod: .set(try QuietPeriod(parameters)))
            _ = try await app.submit(.changeOwnSettings(of: user, change))
            return .done
        },

        .post("/user/blockPushPeriod/get.json") { app, parameters in
            let period = try await app.items(QuietPeriod.self, of: try parameters.userID("userId")).first
            var fields: JSONObject = [
                "startTime": .string(period.map { ClockText.text(ofSecond: $0.start) } ?? ""),
                "period": .integer(Int64(period?.minutes ?? 0)),
                "unPushLevel": .integer(Int64(period?.level.rawValue ?? 0)),
            ]
            // One SDK reads the fields themselves, another what stands under `data`.
            fields.append("data", .object(fields))
            return APIAnswer(fields)
        },

        .post("/user/blockPushPeriod/delete.json") { app, parameters in
            let user = try parameters.userID("userId")
            _ = try await app.submit(.changeOwnSettings(of: user, OwnSettingsChange(quietPeriod: .ended)))
            return .done
        },
    ]
}

extension QuietPeriod {
    fileprivate init(_ parameters: Parameters) throws(ServerAPIError) {
        let start = try parameters.text("startTime", max: .bytes(16))
        guard let second = ClockText.secondOfDay(start) else {
            throw ServerAPIError(.parameterInvalid, "startTime must be written HH:mm:ss.")
        }
        let minutes = try parameters.integer(
            "period",
            in: Int64(Self.minutes.lowerBound)...Int64(Self.minutes.upperBound)
        )
        let level = try parameters.integer("level", in: 1...5, default: 1)
        guard level == 1 || level == 5 else {
            throw ServerAPIError(.parameterOutOfRange, "level must be 1 or 5.")
        }
        self.init(start: second, minutes: UInt32(minutes), level: level == 1 ? .mentions : .nothing)
    }
}
