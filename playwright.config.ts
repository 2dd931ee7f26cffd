import { defineConfig, devices } from '@playwright/test'
import { chromiumWaysOut, findChromium } from '#ops/chromium.ts'
import { readBrowserSettings } from '#ops/settings.ts'

const { baseUrl, environment } = readBrowserSettings()
const chromium = await findChromium()
if (!chromium) throw new Error(chromiumWaysOut)

export default defineConfig({
  testDir: 'tests/app',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  forbidOnly: environment.CI !== undefined,
  use: {
    baseURL: baseUrl,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromium.executablePath, env: { ...environment, ...chromium.env } },
  },
  projects: [
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
      grepInvert: /@phone/,
      testIgnore: ['**/months/**', '**/nights/**'],
    },
    {
      name: 'phone',
      use: { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      grep: /@phone|@both/,
      testIgnore: ['**/months/**', '**/nights/**'],
    },
    {
      // Against a product of its own, for these move the clock over months (ops/browser-specs.ts).
      name: 'months',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 }, actionTimeout: 20_000 },
      testMatch: '**/months/*.spec.ts',
      timeout: 180_000,
      workers: 1,
    },
    {
      // They move the clock over nights and hold Temporal, on a product of their own: `npm run drill -- stories`.
      name: 'nights',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 }, actionTimeout: 20_000 },
      testMatch: '**/nights/*.spec.ts',
      timeout: 240_000,
      workers: 1,
    },
  ],
})
