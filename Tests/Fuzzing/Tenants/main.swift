internal import FuzzDriver

FuzzDriver.main(tenantsFuzzTargets)
