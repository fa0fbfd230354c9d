// Papers as a scanner of 200 dpi sees them: A4, upright, JPEG.

const WIDTH = 1654;
const HEIGHT = 2339;
const CODE_SIDE_MAX = 2000;

function sheet() {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  return { canvas, pen };
}

function jpeg(canvas) {
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
}

/** An invented form, filled in. */
export function samplePage(title, lines, foot) {
  const { canvas, pen } = sheet();
  pen.fillStyle = "#111111";
  pen.textAlign = "center";
  pen.font = "bold 54px 'Noto Sans', Roboto, Arial, sans-serif";
  pen.fillText(title, WIDTH / 2, 300, WIDTH - 300);
  pen.textAlign = "left";
  pen.font = "36px 'Noto Sans', Roboto, Arial, sans-serif";
  lines.forEach((line, at) => pen.fillText(line, 160, 480 + at * 110, WIDTH - 320));
  pen.fillText(foot, 160, HEIGHT - 160, WIDTH - 320);
  pen.strokeStyle = "#b41414";
  pen.lineWidth = 8;
  pen.beginPath();
  pen.arc(1230, 1900, 150, 0, 2 * Math.PI);
  pen.stroke();
  return jpeg(canvas);
}

/** A picture laid on a sheet, as large as it fits. */
export async function pictureAsPage(file) {
  const picture = await createImageBitmap(file);
  const { canvas, pen } = sheet();
  const scale = Math.min(WIDTH / picture.width, HEIGHT / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  pen.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
  return jpeg(canvas);
}

/** A picture of a code, no larger than a reader needs. */
export async function pictureOfCode(file) {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, CODE_SIDE_MAX / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
