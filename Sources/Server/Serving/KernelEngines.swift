internal import PlatformGateway
internal import Tenants

extension TenantEngines: EngineAccess {}
